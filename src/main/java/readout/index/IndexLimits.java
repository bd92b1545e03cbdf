package readout.index;

/// Where an index changes its way of keeping or searching passages.
///
/// @param exact up to how many passages that pass a filter all are compared, which finds every
///   nearest one and depends on nothing; beyond, a graph is followed
/// @param large from how many passages in the index on a byte stands for each number of a vector
///   written, and what the graph yields is compared anew by the numbers themselves
/// @param partition a partition that holds fewer passages takes in the months after it; with 0 each
///   month is one by itself
record IndexLimits(int exact, long large, int partition) {
    /// To compare so many takes as long as to follow a graph of ten times as many with a filter. A
    /// million vectors of 384 numbers take 1.5 GB of memory to search at speed, their bytes a
    /// quarter of it. A hundred small graphs are slower to search than one: of 100,000 passages
    /// over 92 months the nearest were found in 19 ms by one for each month, and in 0.5 ms by one
    /// for all; and words are looked up in each partition.
    static final IndexLimits USUAL = new IndexLimits(25_000, 100_000, 250_000);
}
