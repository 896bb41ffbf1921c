namespace DomainSdk.CodeGeneration.Naming;

/// <summary>A type of the framework or the library that emitted code names.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its simple name.</param>
internal sealed record LibraryType(string Namespace, string Name)
{
    /// <summary>The name that means the type everywhere.</summary>
    public string InFull => "global::" + Namespace + "." + Name;
}

/// <summary>The one table of all types of the framework and the library that emitted code names.</summary>
internal static class Library
{
    private const string System = "System";
    private const string Sdk = "DomainSdk";
    private const string Runtime = "DomainSdk.Runtime";
    private const string Json = "DomainSdk.Schema.Json";

    private static readonly Dictionary<string, LibraryType> Types = new(StringComparer.Ordinal);

    /// <summary>The namespaces in the order of <c>using</c> lines.</summary>
    public static IReadOnlyList<string> Namespaces { get; } = [System, "System.Numerics", Sdk, Runtime, Json];

    internal static readonly LibraryType ReadOnlySpan = Add(System, "ReadOnlySpan");
    internal static readonly LibraryType Func = Add(System, "Func");
    internal static readonly LibraryType Uri = Add(System, "Uri");
    internal static readonly LibraryType Guid = Add(System, "Guid");
    internal static readonly LibraryType DateOnly = Add(System, "DateOnly");
    internal static readonly LibraryType DateTimeOffset = Add(System, "DateTimeOffset");
    internal static readonly LibraryType TimeSpan = Add(System, "TimeSpan");
    internal static readonly LibraryType Int128 = Add(System, "Int128");
    internal static readonly LibraryType UInt128 = Add(System, "UInt128");
    internal static readonly LibraryType Obsolete = Add(System, "Obsolete");
    internal static readonly LibraryType BigInteger = Add("System.Numerics", "BigInteger");

    internal static readonly LibraryType JsonModelConverter = Add(Sdk, "JsonModelConverter");
    internal static readonly LibraryType JsonCodecConverter = Add(Sdk, "JsonCodecConverter");
    internal static readonly LibraryType ModelInterface = Add(Sdk, "IJsonModel");
    internal static readonly LibraryType EntityKey = Add(Sdk, "IEntityKey");
    internal static readonly LibraryType ValueArray = Add(Sdk, "ValueArray");
    internal static readonly LibraryType ValueMap = Add(Sdk, "ValueMap");
    internal static readonly LibraryType KeyedMap = Add(Sdk, "KeyedMap");
    internal static readonly LibraryType ValueMapBuilder = Add(Sdk, "ValueMapBuilder");
    internal static readonly LibraryType Optional = Add(Sdk, "Optional");
    internal static readonly LibraryType JsonValue = Add(Sdk, "JsonValue");
    internal static readonly LibraryType SchemaNode = Add(Sdk, "SchemaNode");
    internal static readonly LibraryType OpenEnum = Add(Sdk, "OpenEnum");
    internal static readonly LibraryType OffsetTime = Add(Sdk, "OffsetTime");
    internal static readonly LibraryType OffsetDateTime = Add(Sdk, "OffsetDateTime");
    internal static readonly LibraryType FullDate = Add(Sdk, "FullDate");
    internal static readonly LibraryType IsoDuration = Add(Sdk, "IsoDuration");
    internal static readonly LibraryType JsonNumber = Add(Sdk, "JsonNumber");

    internal static readonly LibraryType ReadMode = Add(Runtime, "IReadMode");
    internal static readonly LibraryType Skip = Add(Runtime, "Skip");
    internal static readonly LibraryType Build = Add(Runtime, "Build");
    internal static readonly LibraryType RuleInterface = Add(Runtime, "IRule");
    internal static readonly LibraryType JsonRead = Add(Runtime, "JsonRead");
    internal static readonly LibraryType JsonOutput = Add(Runtime, "JsonOutput");
    internal static readonly LibraryType MemberTable = Add(Runtime, "MemberTable");
    internal static readonly LibraryType EnumTable = Add(Runtime, "EnumTable");
    internal static readonly LibraryType IntegerTable = Add(Runtime, "IntegerTable");
    internal static readonly LibraryType ValueTable = Add(Runtime, "ValueTable");
    internal static readonly LibraryType ConstantValue = Add(Runtime, "ConstantValue");
    internal static readonly LibraryType StringRule = Add(Runtime, "StringRule");
    internal static readonly LibraryType NumberRule = Add(Runtime, "NumberRule");
    internal static readonly LibraryType ArrayRule = Add(Runtime, "ArrayRule");
    internal static readonly LibraryType MapRule = Add(Runtime, "MapRule");
    internal static readonly LibraryType ResidualCheck = Add(Runtime, "ResidualCheck");
    internal static readonly LibraryType CaseTrial = Add(Runtime, "CaseTrial");
    internal static readonly LibraryType CaseChoice = Add(Runtime, "CaseChoice");
    internal static readonly LibraryType WrittenMembers = Add(Runtime, "WrittenMembers");
    internal static readonly LibraryType ArrayKind = Add(Runtime, "ArrayKind");
    internal static readonly LibraryType ObjectKind = Add(Runtime, "ObjectKind");
    internal static readonly LibraryType NestedMember = Add(Runtime, "NestedMember");
    internal static readonly LibraryType DeepValues = Add(Runtime, "DeepValues");
    internal static readonly LibraryType PlainTextInterface = Add(Runtime, "IPlainText");
    internal static readonly LibraryType PlainText = Add(Runtime, "PlainText");
    internal static readonly LibraryType ArrayBuilder = Add(Runtime, "ArrayBuilder");

    internal static readonly LibraryType JsonKind = Add(Json, "JsonKind");

    /// <summary>A codec.</summary>
    /// <param name="name">Its name without <c>Codec</c>.</param>
    internal static LibraryType Codec(string name) => Types[name + "Codec"];

    /// <summary>All names.</summary>
    public static IEnumerable<string> Names => Types.Keys;

    /// <summary>Whether a type of the library has a name.</summary>
    /// <param name="name">The simple name.</param>
    public static bool Has(string name) => Types.ContainsKey(name);

    static Library()
    {
        foreach (var codec in new[]
        {
            "String", "Boolean", "Int32", "Int64", "BigInteger", "Double", "Decimal", "DateOnly", "DateTimeOffset", "OffsetTime", "IsoDuration", "Guid", "Uri",
            "UriReference", "Iri", "IriReference", "Base64", "Parsable", "StringChoice", "ValueChoice", "Array", "Map", "Enum", "OpenEnum", "Recursive",
            "Nullable", "NullableReference", "Checked", "JsonValue", "Never", "Null", "Integer", "IntegerEnum", "JsonNumber", "OffsetDateTime", "FullDate", "TimeSpan",
            "NumberOrText", "SomeKind", "KeyedMap",
        })
        {
            Add(Runtime, codec + "Codec");
        }
    }

    private static LibraryType Add(string ns, string name)
    {
        var type = new LibraryType(ns, name);
        Types.Add(name, type);
        return type;
    }
}
