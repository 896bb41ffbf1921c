using System.Text.Json;
using Harbour;

namespace DomainSdk.AspNetCore.Tests;

/// <summary>Typed ids and enums as keys of dictionaries, which are names of members in JSON.</summary>
public class DictionaryKeyTests
{
    [Fact]
    public void Ids_and_enums_are_names_as_the_schema_writes_them()
    {
        var byId = new Dictionary<BerthId, State> { [new("B-1")] = State.CalledOff };
        Assert.Equal("""{"B-1":"called-off"}""", JsonSerializer.Serialize(byId));
        Assert.Equal(byId, JsonSerializer.Deserialize<Dictionary<BerthId, State>>("""{"B-1":"called-off"}"""));
        var byState = new Dictionary<State, int> { [State.CalledOff] = 2 };
        Assert.Equal("""{"called-off":2}""", JsonSerializer.Serialize(byState));
        Assert.Equal(byState, JsonSerializer.Deserialize<Dictionary<State, int>>("""{"called-off":2}"""));
    }

    // A name is the text itself, and no JSON that says it in another way.
    [Theory]
    [InlineData("""{"\"B-1\"":"booked"}""")]
    [InlineData("""{" B-1":"booked"}""")]
    [InlineData("""{"B-1 ":"booked"}""")]
    [InlineData("""{"":"booked"}""")]
    [InlineData("""{"null":"booked"}""")]
    public void Names_are_taken_as_they_stand(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<BerthId, State>>(json));

    [Fact]
    public void Names_that_the_schema_refuses_are_refused()
    {
        Assert.Contains("pattern", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<BerthId, State>>("""{"1\"":"booked"}""")).Message, StringComparison.Ordinal);
        Assert.Contains("'sunk'", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<State, int>>("""{"sunk":2}""")).Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<State, int>>("""{"\"booked\"":2}"""));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Dictionary<Ship, int> { [new Ship { Name = "Ada" }] = 1 }));
    }
}
