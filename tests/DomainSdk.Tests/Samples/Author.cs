using DomainSdk.Runtime;

namespace DomainSdk.Tests.Samples;

/// <summary>An open record that keeps unknown members.</summary>
internal sealed record Author : IJsonModel<Author>
{
    private static readonly MemberTable Members = new("name");

    public required string Name { get; init; }

    public ValueMap<JsonValue> UnknownMembers { get; init; } = ValueMap<JsonValue>.Empty;

    public static SchemaNode Schema { get; } = SampleSchemas.Set[SampleSchemas.Uri + "#/$defs/Author"];

    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out Author value)
        where TMode : struct, IReadMode
    {
        value = null!;
        if (!JsonRead.BeginObject(json, ref at)) return -1;
        string name = null!;
        ValueMapBuilder<JsonValue> unknown = default;
        var seen = 0UL;
        var member = -1;
        while (JsonRead.NextMember(json, ref at, Members, ref member, out var memberName))
        {
            switch (member)
            {
                case 0:
                    at = StringCodec.Read<TMode>(json, at, out name);
                    break;
                default:
                    at = JsonValueCodec.Read<TMode>(json, at, out var item);
                    if (at < 0) return -1;
                    if (TMode.Builds) unknown.Add(JsonRead.MemberName(json, memberName), item);
                    continue;
            }

            if (at < 0) return -1;
            seen |= 1UL << member;
        }

        if (at < 0 || seen != 1) return -1;
        if (TMode.Builds) value = new Author { Name = name, UnknownMembers = unknown.Build() };
        return at;
    }

    public static void Write(ref JsonOutput output, Author value)
    {
        output.BeginObject();
        output.Name("\"name\":"u8);
        output.String(value.Name);
        output.Members<JsonValue, JsonValueCodec>(value.UnknownMembers);
        output.EndObject();
    }
}
