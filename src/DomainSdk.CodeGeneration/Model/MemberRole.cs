namespace DomainSdk.CodeGeneration.Model;

/// <summary>What a recorded name is the name of; one key can stand for one name of each role.</summary>
internal enum MemberRole
{
    /// <summary>The property of a member or an item, or the member of an enum. The key is the name in JSON, the position or the value.</summary>
    Member,

    /// <summary>The property that says whether a member of one value is there. The key is the name of the member in JSON.</summary>
    Presence,

    /// <summary>The property of all members whose names match a pattern. The key is the pattern.</summary>
    Pattern,

    /// <summary>A case of a union that is no type of its own. The key is the place of its schema, or the kind of its values.</summary>
    Case,
}
