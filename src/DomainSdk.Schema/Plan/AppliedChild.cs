using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Plan;

/// <summary>A schema that another one applies to some children of a value: those of one name, some names, some positions.</summary>
/// <param name="Kind">Which sort of children.</param>
/// <param name="Node">Index of the schema.</param>
/// <param name="Name">The name of the member, for <see cref="ChildKind.Member"/>.</param>
/// <param name="Pattern">The pattern of the names, for <see cref="ChildKind.Matching"/>.</param>
/// <param name="First">The first item.</param>
/// <param name="Last">The last item.</param>
internal sealed record AppliedChild(ChildKind Kind, int Node, string? Name = null, EcmaRegex? Pattern = null, int First = 0, int Last = int.MaxValue)
{
    /// <summary>Whether it concerns one item only.</summary>
    public bool IsSingle => Kind == ChildKind.Item && First == Last;

    /// <summary>Whether some child may have both schemas applied to it.</summary>
    /// <param name="other">What another schema, or the same one, applies.</param>
    public bool Overlaps(AppliedChild other) => (Kind, other.Kind) switch
    {
        (ChildKind.Item, ChildKind.Item) => First <= other.Last && other.First <= Last,
        (ChildKind.Name, ChildKind.Name) => true,
        (ChildKind.Item or ChildKind.Name, _) or (_, ChildKind.Item or ChildKind.Name) => false,
        (ChildKind.Member, ChildKind.Member) => Name == other.Name,
        (ChildKind.Member, ChildKind.Matching) => Matches(other.Pattern!, Name!),
        (ChildKind.Matching, ChildKind.Member) => Matches(Pattern!, other.Name!),
        _ => true,
    };

    private static bool Matches(EcmaRegex pattern, string name) => pattern.IsMatch(System.Text.Encoding.UTF8.GetBytes(name));
}

/// <summary>The sorts of children.</summary>
internal enum ChildKind
{
    /// <summary>The member of a name.</summary>
    Member,

    /// <summary>Members whose name matches a pattern.</summary>
    Matching,

    /// <summary>Members that no other keyword beside it covers.</summary>
    OtherMember,

    /// <summary>The names of members.</summary>
    Name,

    /// <summary>Items of a range.</summary>
    Item,
}
