using System.Text.Json;
using System.Text.Json.Serialization;
using DomainSdk.Tests.Samples;

namespace DomainSdk.Tests;

/// <summary>Generated types inside other types, under reflection, a resolver of ours and a source-generated context.</summary>
public partial class SerializerTests
{
    private const string Minimal = """{"id":"a-1","title":"t","status":"draft","author":{"name":"n"},"shapes":[{"kind":"polygon","sides":3}]}""";

    private const string InEnvelope = """{"Title":"x","Article":""" + Minimal + ""","Id":"a-7","Other":null,"OtherId":null,"Many":[""" + Minimal + "]}";

    public static TheoryData<string> Options => ["reflection", "resolver", "context"];

    [Theory]
    [MemberData(nameof(Options))]
    public void Round_trip_inside_other_types(string kind)
    {
        var options = Make(kind);
        var envelope = JsonSerializer.Deserialize<Envelope>(InEnvelope, options)!;
        Assert.Equal(Article.Parse(Minimal), envelope.Article);
        Assert.Equal(new ArticleId("a-7"), envelope.Id);
        Assert.Null(envelope.Other);
        Assert.Null(envelope.OtherId);
        Assert.Equal(InEnvelope, JsonSerializer.Serialize(envelope, options));
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Invalid_values_are_refused_with_path_and_reason(string kind)
    {
        var json = InEnvelope.Replace("\"sides\":3", "\"sides\":2", StringComparison.Ordinal);
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Envelope>(json, Make(kind)));
        Assert.Equal("$.Article", exception.Path);
        var inner = Assert.IsType<DomainValidationException>(exception.InnerException);
        Assert.NotEmpty(inner.Result.Errors);
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void A_text_that_is_null_is_refused_as_by_Parse(string kind)
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Article>("null", Make(kind)));
        Assert.Equal("type", Assert.IsType<DomainValidationException>(exception.InnerException).Result.Errors[0].Keyword);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ArticleId>("null", Make(kind)));
    }

    [Fact]
    public void Members_that_the_user_says_are_never_null_are_not_where_the_serializer_is_told_to_look()
    {
        var options = new JsonSerializerOptions { RespectNullableAnnotations = true };
        var json = InEnvelope.Replace("\"Article\":" + Minimal, "\"Article\":null", StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Envelope>(json, options));
        Assert.Null(JsonSerializer.Deserialize<Envelope>(InEnvelope, options)!.Other);
    }

    [Fact]
    public void Indented_output_stays_valid()
    {
        var options = new JsonSerializerOptions(Make("resolver")) { WriteIndented = true };
        var json = JsonSerializer.Serialize(Article.Parse(Minimal), options);
        Assert.Equal(Article.Parse(Minimal), JsonSerializer.Deserialize<Article>(json, options));
    }

    private static JsonSerializerOptions Make(string kind)
    {
        var options = new JsonSerializerOptions();
        switch (kind)
        {
            case "resolver":
                options.TypeInfoResolverChain.Add(new JsonModelTypeInfoResolver().Add<Article>().AddStruct<ArticleId>());
                options.TypeInfoResolverChain.Add(new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver());
                break;
            case "context":
                options.TypeInfoResolver = EnvelopeContext.Default;
                break;
        }

        return options;
    }

    internal sealed record Envelope(string Title, Article Article, ArticleId Id, Article? Other, ArticleId? OtherId, List<Article> Many);

    [JsonSerializable(typeof(Envelope))]
    private sealed partial class EnvelopeContext : JsonSerializerContext;
}
