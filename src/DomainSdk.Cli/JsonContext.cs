using System.Text.Json.Serialization;

namespace DomainSdk.Cli;

/// <summary>What System.Text.Json writes here, without reflection.</summary>
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class JsonContext : JsonSerializerContext;
