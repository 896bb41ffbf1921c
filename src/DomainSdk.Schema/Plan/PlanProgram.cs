namespace DomainSdk.Schema.Plan;

/// <summary>What evaluates a plan. It is made with the plan, and known to the interpreter alone.</summary>
internal abstract class PlanProgram;
