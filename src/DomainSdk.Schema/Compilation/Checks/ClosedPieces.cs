using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Compilation;

/// <summary>
/// Finds members that one piece of an object declares and another, closed by <c>additionalProperties: false</c>, refuses, because
/// <c>additionalProperties</c> sees only the <c>properties</c> beside it (2020-12 core, section 10.3.2.3).
/// </summary>
internal static class ClosedPieces
{
    private const int MostPieces = 200;
    private const int MostNames = 12;

    public static void Report(PlanBuilder builder)
    {
        foreach (var node in builder.OwnNodes())
        {
            var joint = node.Keywords.Where(k => k.Combines == Combination.All).OrderBy(k => k.IsReference).FirstOrDefault();
            if (joint is not null) Check(builder, node, joint);
        }
    }

    private static void Check(PlanBuilder builder, PlanNode node, PlanKeyword joint)
    {
        // Pieces that one branch brings along are reported where that branch stands.
        var pieces = Pieces(builder.Nodes, node);
        foreach (var closed in pieces)
        {
            if (closed.Schema.Find<AdditionalPropertiesKeyword>() is not { } additional || builder.Nodes[additional.Node].Boolean != false) continue;
            var others = pieces.Where(p => p.Branch != closed.Branch && p.Schema != closed.Schema).Select(p => p.Schema).ToList();
            var required = Refused(closed.Schema, others.SelectMany(o => o.Find<RequiredKeyword>()?.Names ?? [])).ToList();
            var never = Refused(closed.Schema, others.SelectMany(o => Declared(builder.Nodes, o))).Except(required, StringComparer.Ordinal).ToList();
            var by = Positions.Of(additional.Value);
            var place = by.Path is null ? closed.Schema.AbsoluteLocation : by.ToString();
            if (required.Count > 0)
                builder.Diagnostics.Report(DiagnosticCatalog.Contradiction, joint.Value, $"{Words(required)} required, but 'additionalProperties: false' at {place} forbids it, so that no object is valid.");
            if (never.Count > 0)
                builder.Diagnostics.Report(DiagnosticCatalog.Contradiction, joint.Value, $"{Words(never)} declared, but can never be there: 'additionalProperties: false' at {place} forbids it.", severity: DiagnosticSeverity.Warning);
        }
    }

    private static List<Piece> Pieces(IReadOnlyList<PlanNode> nodes, PlanNode root)
    {
        var pieces = new List<Piece> { new(root, -1) };
        var branches = Parts(root).ToList();
        for (var branch = 0; branch < branches.Count; branch++)
        {
            var seen = new HashSet<int> { root.Index };
            var pending = new Queue<int>([branches[branch]]);
            while (pending.Count > 0 && pieces.Count < MostPieces)
            {
                var index = pending.Dequeue();
                if (!seen.Add(index)) continue;
                pieces.Add(new Piece(nodes[index], branch));
                foreach (var part in Parts(nodes[index])) pending.Enqueue(part);
            }
        }

        return pieces;
    }

    private static IEnumerable<int> Parts(PlanNode node) =>
        node.Keywords.Where(k => k.Combines == Combination.All).SelectMany(k => k.Targets);

    /// <summary>The members that a schema declares to have; one that is <c>false</c> is not meant to be there.</summary>
    private static IEnumerable<string> Declared(IReadOnlyList<PlanNode> nodes, PlanNode schema) =>
        (schema.Find<PropertiesKeyword>()?.Members ?? []).Where(m => nodes[m.Node].Boolean != false).Select(m => m.Name);

    private static IEnumerable<string> Refused(PlanNode closed, IEnumerable<string> names)
    {
        var declared = new HashSet<string>((closed.Find<PropertiesKeyword>()?.Members ?? []).Select(m => m.Name), StringComparer.Ordinal);
        var patterns = closed.Find<PatternPropertiesKeyword>()?.Patterns ?? [];
        return names.Distinct(StringComparer.Ordinal)
            .Where(name => !declared.Contains(name) && !patterns.Any(p => p.Regex.IsMatch(System.Text.Encoding.UTF8.GetBytes(name))));
    }

    private static string Words(List<string> names)
    {
        var shown = string.Join(", ", names.Take(MostNames).Select(n => $"'{n}'")) + (names.Count > MostNames ? ", …" : "");
        return names.Count == 1 ? $"The member {shown} is" : $"The members {shown} are";
    }

    private readonly record struct Piece(PlanNode Schema, int Branch);
}
