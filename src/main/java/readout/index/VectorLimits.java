package readout.index;

/// From where on an index trades exactness of vectors for speed and memory.
///
/// @param exact up to how many passages that pass a filter all are compared, which finds every
///   nearest one and depends on nothing; beyond, a graph is followed
/// @param large from how many passages in the index on a byte stands for each number of a vector
///   written, and what the graph yields is compared anew by the numbers themselves
record VectorLimits(int exact, long large) {
    /// Ten thousand comparisons take a few milliseconds. A million vectors of 384 numbers take 1.5
    /// GB of memory to search at speed, their bytes a quarter of it.
    static final VectorLimits USUAL = new VectorLimits(10_000, 1_000_000);
}
