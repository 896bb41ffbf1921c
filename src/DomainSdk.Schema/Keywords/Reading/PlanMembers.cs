using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary>Makes members of the plan.</summary>
internal static class PlanMembers
{
    public static PlanMember[] From(List<KeyValuePair<JsonNode, int>> members) =>
        [.. members.Select(m => new PlanMember(m.Key.GetString(), m.Key.GetUtf8(), m.Value))];
}
