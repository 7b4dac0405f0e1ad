"""The peer of benchmarks/linking.py: the same mentions, as a flat table, through splink on DuckDB. Needs no kronik.

    python linking_peer.py MENTIONS.jsonl

Parameters are trained on the data by expectation maximisation; of four thresholds the one that does best against the truth
is taken, so the peer is shown at its best.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any


def b_cubed(truth: Mapping[str, str], found: Mapping[str, str]) -> float:
    """B-cubed F1 of a clustering of the same mentions."""
    right, said = Counter(truth.values()), Counter(found[i] for i in truth)
    both = Counter((truth[i], found[i]) for i in truth)
    precision = sum(both[truth[i], found[i]] / said[found[i]] for i in truth) / len(truth)
    recall = sum(both[truth[i], found[i]] / right[truth[i]] for i in truth) / len(truth)
    return 2 * precision * recall / (precision + recall)


def peak() -> float:
    """The highest resident memory so far, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def splink(rows: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """One table through splink."""
    import pyarrow  # type: ignore[import-not-found, unused-ignore]
    import splink.comparison_library as cl  # type: ignore[import-not-found, unused-ignore]
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on  # type: ignore[import-not-found, unused-ignore]

    truth = {str(row["unique_id"]): str(row["truth"]) for row in rows}
    frame = pyarrow.Table.from_pylist([{k: v for k, v in row.items() if k != "truth"} for row in rows])
    started, used = time.perf_counter(), time.process_time()
    rules = [block_on("dyad", "kind", "day"), block_on("dyad", "kind", "month"), block_on("dyad", "kind", "city")]
    settings = SettingsCreator(
        link_type="dedupe_only",
        blocking_rules_to_generate_predictions=rules,
        comparisons=[
            cl.ExactMatch("who"),
            cl.AbsoluteDateDifferenceAtThresholds(
                "around", input_is_string=True, metrics=["day", "day", "day"], thresholds=[1, 3, 12]
            ),
            cl.ExactMatch("day"),
            cl.ExactMatch("city"),
            cl.ExactMatch("status"),
            cl.ExactMatch("topics"),
            cl.ExactMatch("voice"),
        ],
    )
    linker = Linker(DuckDBAPI().register(frame), settings, log_level=None)
    linker.training.estimate_probability_two_random_records_match([block_on("dyad", "kind", "day")], recall=0.8)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    for rule in (block_on("dyad", "kind", "day"), block_on("dyad", "kind", "city")):
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    predicted = linker.inference.predict(threshold_match_probability=0.2)
    trained, busy = time.perf_counter() - started, time.process_time() - used
    best = (0.0, 0.0, 0.0, 0.0)
    for threshold in (0.5, 0.9, 0.99, 0.999):
        begun, used = time.perf_counter(), time.process_time()
        clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(predicted, threshold)
        found = {str(r["unique_id"]): str(r["cluster_id"]) for r in clusters.as_record_list()}
        best = max(best, (b_cubed(truth, found), threshold, time.perf_counter() - begun, time.process_time() - used))
    return {
        "size": len(rows),
        "seconds": trained + best[2],
        "processor": busy + best[3],
        "peak_mb": peak(),
        "b_cubed_f1": best[0],
        "threshold": best[1],
    }


if __name__ == "__main__":
    print(json.dumps(splink([json.loads(line) for line in Path(sys.argv[1]).read_text("utf-8").splitlines()])))
