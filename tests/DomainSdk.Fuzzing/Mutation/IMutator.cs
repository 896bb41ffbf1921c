namespace DomainSdk.Fuzzing.Mutation;

/// <summary>Makes new inputs of old ones; by nothing but chance.</summary>
internal interface IMutator
{
    /// <summary>Changes an input.</summary>
    /// <param name="input">The input, which stays as it is.</param>
    /// <param name="pool">Inputs to take parts of.</param>
    /// <param name="random">Chance.</param>
    byte[] Mutate(byte[] input, IReadOnlyList<byte[]> pool, Random random);
}
