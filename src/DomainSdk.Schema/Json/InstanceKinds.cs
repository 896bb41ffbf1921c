namespace DomainSdk.Schema.Json;

/// <summary>A set of <see cref="JsonKind"/>s, one bit each.</summary>
[Flags]
internal enum InstanceKinds
{
    None = 0,
    Null = 1 << JsonKind.Null,
    False = 1 << JsonKind.False,
    True = 1 << JsonKind.True,
    Number = 1 << JsonKind.Number,
    String = 1 << JsonKind.String,
    Array = 1 << JsonKind.Array,
    Object = 1 << JsonKind.Object,
    Any = Null | False | True | Number | String | Array | Object,
}
