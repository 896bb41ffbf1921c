using System.ComponentModel;

namespace DomainSdk.Runtime;

/// <summary>The member names that a schema declares for an object, in declaration order.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MemberTable
{
    /// <summary>Makes a table.</summary>
    /// <param name="names">The names as in the schema; their order is the order that documents probably have.</param>
    public MemberTable(params ReadOnlySpan<string> names) => Names = new NameTable(names, ":"u8);

    /// <summary>The number of names.</summary>
    public int Count => Names.Count;

    internal NameTable Names { get; }
}
