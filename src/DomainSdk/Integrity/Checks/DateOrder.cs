namespace DomainSdk.Integrity;

/// <summary>R8 and R12: dates are in the order that <c>x-order</c> asks for.</summary>
internal static class DateOrder
{
    /// <summary>A finding for every pair that is certainly the wrong way round.</summary>
    public static IEnumerable<Finding> Check(IEnumerable<OrderFact> orders, EntityIndex index)
    {
        foreach (var order in orders)
        {
            if (!order.Pending.All(p => p.Operands.SelectMany(index.Resolve).Any(p.Accepted.Contains))) continue;
            var thens = index.Resolve(order.Then).ToList();
            foreach (var first in index.Resolve(order.First))
                foreach (var then in thens)
                    if (Compare(order.Rule, first, then) is { } finding) yield return finding;
        }
    }

    /// <summary>The finding for one pair, or null where the order holds, cannot be told, or a value is not a date.</summary>
    public static Finding? Compare(OrderRule rule, FactValue first, FactValue then)
    {
        if (first.AsDates() is not { } earlier || then.AsDates() is not { } later || TemporalRange.CanPrecede(earlier, later)) return null;
        return RuleFinding.Create(rule.Rule ?? "R8", first.Location, $"{first} at '{rule.First}' is later than {then} at '{rule.Then}'.") with
        {
            Expected = $"not later than {then}",
            Found = first.ToString(),
            Related = [RuleFinding.Related(then.Location, $"'{rule.Then}' is {then}")],
        };
    }
}
