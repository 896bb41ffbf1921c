using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>if</c> with <c>then</c> and <c>else</c>.</summary>
public sealed class IfKeyword : PlanKeyword
{
    internal IfKeyword(string name, JsonNode value, int condition, int then, int otherwise)
        : base(name, value)
    {
        If = condition;
        Then = then;
        Else = otherwise;
    }

    /// <summary>Index of the condition.</summary>
    public int If { get; }

    /// <summary>Index of the schema where the condition holds, or -1.</summary>
    public int Then { get; }

    /// <summary>Index of the schema where it does not, or -1.</summary>
    public int Else { get; }
}
