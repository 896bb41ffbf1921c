namespace DomainSdk.Schema.Satisfaction;

/// <summary>Ways in which a condition can be fulfilled; one of them is enough.</summary>
/// <param name="Ways">Each adds its claims, and answers false where they contradict what is claimed.</param>
/// <param name="Refused">Where the condition is that a schema is not fulfilled: that schema. It may turn out to be impossible by itself.</param>
internal sealed record Alternatives(IReadOnlyList<Func<Claims, bool>> Ways, Condition.Schema? Refused = null);
