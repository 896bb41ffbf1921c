using System.Text.Json.Serialization;
using DomainSdk.Runtime;

namespace DomainSdk.Tests.Samples;

/// <summary>A typed id.</summary>
[JsonConverter(typeof(JsonModelConverter<ArticleId>))]
internal readonly record struct ArticleId(string Value) : IJsonModel<ArticleId>
{
    public static SchemaNode Schema { get; } = SampleSchemas.Set[SampleSchemas.Uri + "#/$defs/ArticleId"];

    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out ArticleId value)
        where TMode : struct, IReadMode
    {
        at = StringCodec<ValueRule>.Read<TMode>(json, at, out var text);
        value = new ArticleId(text);
        return at;
    }

    public static void Write(ref JsonOutput output, ArticleId value) => output.String(value.Value);

    public override string ToString() => Value;

    private readonly struct ValueRule : IRule<StringRule>
    {
        public static StringRule Rule { get; } = new(pattern: "^a-[0-9]+$");
    }
}
