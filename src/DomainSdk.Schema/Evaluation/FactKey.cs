namespace DomainSdk.Schema.Evaluation;

/// <summary>What a fact of <see cref="VerdictMemory"/> is about.</summary>
/// <param name="Node">The schema.</param>
/// <param name="Kind">What is known of it.</param>
/// <param name="Entry">The value.</param>
/// <param name="Scope">The number of the dynamic scope, as verdicts may depend on it, or of what else they depend on.</param>
internal readonly record struct FactKey(int Node, FactKind Kind, int Entry, int Scope)
{
    public int Hash
    {
        get
        {
            var hash = ((uint)Entry * 0x9E3779B1u) ^ ((((uint)Node * 4) + (uint)Kind) * 0x85EBCA77u) ^ ((uint)Scope * 0xC2B2AE3Du);
            return (int)((hash ^ (hash >> 15)) & int.MaxValue);
        }
    }
}

/// <summary>The kinds of fact.</summary>
internal enum FactKind
{
    /// <summary>The verdict.</summary>
    Verdict,

    /// <summary>The verdict, with the children that were evaluated on the way.</summary>
    VerdictWithMarks,

    /// <summary>The errors are in the list already.</summary>
    Reported,

    /// <summary>The annotations are in the list already.</summary>
    Collected,
}
