using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.Generator.Compilation;

/// <summary>
/// A keyword of the user's own while the project builds. Its type runs when the project does; until then it is known that something is asserted,
/// so that readers ask for it, and every value fulfils it.
/// </summary>
internal sealed class DeclaredKeyword(string name) : CustomKeyword(name, InstanceTypes.Any)
{
    /// <inheritdoc/>
    public override bool Holds(JsonNode value, KeywordInstance instance) => true;
}
