namespace DomainSdk.Schema.Sampling;

/// <summary>Changes a value; false where it does not lend itself to the change.</summary>
internal delegate bool Mutation(MutationSource source, int entry, out Edit edit);

/// <summary>One way to make a mutant.</summary>
/// <param name="Operation">What it does, in a few words.</param>
/// <param name="TryApply">Does it.</param>
internal sealed record MutationRule(string Operation, Mutation TryApply);
