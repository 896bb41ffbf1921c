namespace DomainSdk.CodeGeneration.Model;

/// <summary>All names given to the types and members of a set of schemas. With the record of an earlier run none of them ever changes.</summary>
/// <param name="Types">The types, by place.</param>
internal sealed record NameRecord(EquatableArray<RecordedType> Types);

/// <summary>The names of one type.</summary>
/// <param name="Place">Schema file and JSON Pointer, with what tells it from other types of the same place.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Members">Its members.</param>
/// <param name="Tag">What tells it from the other cases of its union, where it is the case of a tag: its place changes when a branch is put before it; else null.</param>
internal sealed record RecordedType(string Place, string Name, EquatableArray<RecordedMember> Members, string? Tag = null);

/// <summary>The name of one member.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Key">What tells it from others of its role.</param>
/// <param name="Name">The C# name.</param>
internal sealed record RecordedMember(MemberRole Role, string Key, string Name);
