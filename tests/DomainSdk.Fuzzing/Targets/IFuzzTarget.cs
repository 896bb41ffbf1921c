using DomainSdk.Fuzzing.Mutation;

namespace DomainSdk.Fuzzing.Targets;

/// <summary>A part of the product that takes bytes of anybody. What it throws other than <see cref="DifferenceException"/> is a crash.</summary>
internal interface IFuzzTarget
{
    /// <summary>The name, which is also that of its folders of seeds and found cases.</summary>
    string Name { get; }

    /// <summary>The largest input, in bytes.</summary>
    int Longest { get; }

    /// <summary>How inputs are changed.</summary>
    IMutator Mutator { get; }

    /// <summary>Does the work on one input.</summary>
    /// <param name="input">The input, which is not kept.</param>
    /// <returns>What came of it in a few words: inputs of which something new came are worth changing further.</returns>
    /// <exception cref="DifferenceException">Two ways to one answer have different ones.</exception>
    string Run(byte[] input);

    /// <summary>Takes note of an input of which something new came.</summary>
    /// <param name="input">The input.</param>
    void Keep(byte[] input)
    {
    }

    /// <summary>Does what pays only for many inputs at once.</summary>
    /// <param name="isLast">Whether nothing may be left for later.</param>
    /// <returns>Inputs, and what is wrong with them.</returns>
    IEnumerable<(byte[] Input, Exception Problem)> Settle(bool isLast) => [];
}
