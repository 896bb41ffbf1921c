using System.Collections.Immutable;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Integrity;

/// <summary>Collects what one document declares and refers to. Pure: the facts depend on the document and its schema alone.</summary>
internal sealed class FactCollector
{
    private readonly SchemaPlan _plan;
    private readonly int _node;
    private readonly IntegrityVocabulary _vocabulary;

    /// <summary>A collector for documents of one schema.</summary>
    /// <param name="plan">The plan that holds the schema.</param>
    /// <param name="node">The schema of the documents.</param>
    public FactCollector(SchemaPlan plan, int node)
    {
        _plan = plan;
        _node = node;
        _vocabulary = IntegrityVocabulary.Of(plan);
    }

    /// <summary>Whether documents of the schema can have facts at all.</summary>
    public bool HasKeywords => _vocabulary.Carriers.Leads(_node);

    /// <summary>Whether quotations whose text is at hand are facts too, rather than checked at once.</summary>
    internal bool DefersQuotations { get; init; }

    /// <summary>Whether references that are right within their document are facts too.</summary>
    internal bool KeepsReferences { get; init; }

    /// <summary>What is told of the document beside its facts, or null.</summary>
    internal DocumentNotes? Notes { get; init; }

    /// <summary>Adds the facts of a document.</summary>
    /// <param name="view">The document.</param>
    /// <param name="root">The entry of its root value.</param>
    /// <param name="origin">Where the document begins.</param>
    /// <param name="keepTexts">Whether texts that passages may be marked in from other documents are kept with the facts.</param>
    /// <param name="facts">What is added to.</param>
    public void Collect(JsonView view, int root, DocumentOrigin origin, bool keepTexts, IntegrityFacts facts)
    {
        if (!HasKeywords) return;
        var isComplete = PlanInterpreter.TryFindApplied(_plan, _node, view, root, _vocabulary.Carriers, out var applied);
        var occurrences = Occurrence.Of(view, root, _vocabulary, applied);
        var document = new DocumentFacts(view, origin, occurrences, keepTexts);
        if (!isComplete) facts.Findings.Add(Incomplete(document, root));
        foreach (var entity in document.Entities)
        {
            facts.Entities.Add(Declare(document, entity));
            Notes?.EntityEntries.Add(entity.Entry);
        }

        foreach (var occurrence in occurrences)
        {
            if (occurrence.Rules.Reference is { } reference) AddReference(document, occurrence, reference, KeepsReferences, facts);
            foreach (var order in occurrence.Rules.Orders) AddOrder(document, occurrence, order, facts);
            if (occurrence.Rules.Quotation is { } quotation) QuotationCollector.Add(document, occurrence, quotation, DefersQuotations, Notes, facts);
        }
    }

    private EntityFact Declare(DocumentFacts document, LocalEntity entity)
    {
        var values = ImmutableArray.CreateBuilder<EntityValue>();
        foreach (var export in _vocabulary.ExportedPaths)
            foreach (var hit in document.Hits(entity.Entry, entity.Path, export.Segment))
                values.Add(new EntityValue(export.Segment.Text, document.Detach(hit, export.Use)));
        var location = document.Locate(entity.KeyHit.Entry, entity.KeyHit.Path);
        // Where the whole document is the entity, as a line mostly is, one string serves all.
        if (location.Pointer == entity.KeyPath) location = location with { Pointer = entity.KeyPath };
        return new EntityFact(entity.Kind, entity.Key, location, entity.KeyPath, values.ToImmutable());
    }

    private static Finding Incomplete(DocumentFacts document, int root)
    {
        var location = document.Locate(root, PointerPath.Root);
        return new Finding
        {
            Id = DiagnosticCatalog.TooMuchWork,
            Severity = DiagnosticSeverity.Error,
            Message = "The schemas have to be applied too often to find all that the document declares and refers to.",
            Position = location.Position,
            Pointer = location.Pointer,
        };
    }

    private static void AddReference(DocumentFacts document, Occurrence at, ReferenceRule rule, bool keeps, IntegrityFacts facts)
    {
        if (document.View.Kind(at.Entry) != JsonKind.String) return;
        var key = document.View.GetString(at.Entry);
        var isResolved = !rule.Acyclic && document.Find(rule.Kind, key) is { } local && Fulfils(document, local, rule);
        if (isResolved && !keeps) return;
        var owner = document.OwnerOf(at.Entry);
        var fact = new ReferenceFact(rule, key, document.Locate(at.Entry, at.Path), owner?.Kind, owner?.Key);
        if (isResolved) facts.ResolvedReferences.Add(fact);
        else facts.References.Add(fact);
    }

    // A reference that is right within its document needs no fact: most of those of a large corpus are.
    private static bool Fulfils(DocumentFacts document, LocalEntity entity, ReferenceRule rule)
    {
        foreach (var condition in rule.Where)
        {
            var holds = false;
            foreach (var hit in document.Hits(entity.Entry, entity.Path, condition.Path))
                holds |= condition.Accepted.Contains(document.Detach(hit, ExportUse.Condition));
            if (!holds) return false;
        }

        return true;
    }

    private static void AddOrder(DocumentFacts document, Occurrence at, OrderRule rule, IntegrityFacts facts)
    {
        var firsts = LocalOperand.Find(document, at, rule.First);
        if (firsts.Count == 0) return;
        var thens = LocalOperand.Find(document, at, rule.Then);
        if (thens.Count == 0) return;
        var whens = rule.When.Select(w => w.Path).ToDictionary(p => p, _ => new List<LocalOperand>());
        foreach (var condition in rule.When) whens[condition.Path] = LocalOperand.Find(document, at, condition.Path, ExportUse.Condition);

        foreach (var first in firsts)
            foreach (var then in thens)
                if (LocalOperand.Agree(first, rule.First, then, rule.Then)) AddPair(rule, first, then, whens, facts);
    }

    private static void AddPair(OrderRule rule, LocalOperand first, LocalOperand then, Dictionary<RulePath, List<LocalOperand>> whens, IntegrityFacts facts)
    {
        var pending = ImmutableArray.CreateBuilder<PendingCondition>();
        foreach (var condition in rule.When)
        {
            var candidates = whens[condition.Path]
                .Where(w => LocalOperand.Agree(w, condition.Path, first, rule.First) && LocalOperand.Agree(w, condition.Path, then, rule.Then))
                .Select(w => w.Operand)
                .ToList();
            if (candidates.Exists(c => c.IsResolved && condition.Accepted.Contains(c.Value))) continue;
            candidates.RemoveAll(c => c.IsResolved);
            if (candidates.Count == 0) return;
            pending.Add(new PendingCondition([.. candidates], condition.Accepted));
        }

        if (pending.Count > 0 || !first.Operand.IsResolved || !then.Operand.IsResolved)
            facts.Orders.Add(new OrderFact(rule, first.Operand, then.Operand, pending.ToImmutable()));
        else if (DateOrder.Compare(rule, first.Operand.Value, then.Operand.Value) is { } finding)
            facts.Findings.Add(finding);
    }
}
