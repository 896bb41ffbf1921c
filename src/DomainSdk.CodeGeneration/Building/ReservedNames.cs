namespace DomainSdk.CodeGeneration.Building;

/// <summary>Names that emitted code uses of the framework and the library; a type of the same name makes the emitter write them in full.</summary>
internal static class ReservedNames
{
    private static readonly Dictionary<string, string> Homes = new(StringComparer.Ordinal)
    {
        ["ReadOnlySpan"] = "System",
        ["Func"] = "System",
        ["Obsolete"] = "System",
        ["GeneratedCode"] = "System.CodeDom.Compiler",
        ["DebuggerBrowsable"] = "System.Diagnostics",
        ["DebuggerBrowsableState"] = "System.Diagnostics",
        ["DebuggerDisplay"] = "System.Diagnostics",
        ["JsonConverter"] = "System.Text.Json.Serialization",
        ["JsonValue"] = "DomainSdk",
        ["JsonModelConverter"] = "DomainSdk",
        ["IJsonModel"] = "DomainSdk",
        ["SchemaNode"] = "DomainSdk",
        ["ValueMap"] = "DomainSdk",
        ["Optional"] = "DomainSdk",
    };

    /// <summary>Whether emitted code may use a name.</summary>
    /// <param name="name">A simple name.</param>
    public static bool Contains(string name) => Homes.ContainsKey(name) || name is "JsonRead" or "JsonOutput" or "IReadMode" or "IRule" or "MemberTable"
        or "EnumTable" or "StringRule" or "NumberRule" or "ArrayRule" or "MapRule" or "ResidualCheck" or "JsonCodecConverter" or "EnumCodec"
        or "WrittenMembers" or "ValueMapBuilder" or "Skip" or "Build";

    /// <summary>The full name.</summary>
    /// <param name="name">A simple name.</param>
    public static string InFull(string name) => "global::" + (Homes.TryGetValue(name, out var home) ? home : "DomainSdk.Runtime") + "." + name;
}
