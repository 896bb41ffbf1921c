using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Building;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.CodeGeneration;

/// <summary>From a plan to the C# types that stand for it.</summary>
internal static class TypeModelBuilder
{
    /// <summary>Builds the types of all roots and of what they refer to; each schema becomes one type, whatever leads to it.</summary>
    /// <param name="plan">The compiled schemas.</param>
    /// <param name="roots">What the user asked types for.</param>
    /// <param name="options">The choices.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The types, and the schema texts that they need at run time.</returns>
    /// <exception cref="OperationCanceledException">The work is not asked for any more.</exception>
    public static DomainModelSet Build(SchemaPlan plan, IReadOnlyList<GenerationRoot> roots, GenerationOptions options, CancellationToken cancellation = default)
    {
        if (roots.Count == 0)
            return new DomainModelSet([], [], []);

        // Schemas refer to one another in rows as long as they like, and much is found out by following them: not on a stack that may be small.
        return StackRoom.OnFreshStack(() => BuildHere(plan, roots, options, cancellation));
    }

    private static DomainModelSet BuildHere(SchemaPlan plan, IReadOnlyList<GenerationRoot> roots, GenerationOptions options, CancellationToken cancellation)
    {
        // 1. What every reachable place holds.
        var work = new Workload(plan, options.Limits, cancellation);
        var classifier = new Classifier(work, options);
        var typed = roots.Where(r => !DefinitionFiles.IsOne(work, r)).ToList();
        var places = typed.Select(r => classifier.ResolveRoot(r.Node)).ToList();
        foreach (var root in roots.Except(typed))
            DefinitionFiles.Resolve(plan, root, classifier);
        classifier.Run();

        // 2. Which shapes become types, and what they are called.
        var names = new SchemaNames(plan, roots, options.PlaceOfFile);
        var shapes = NamedShapes.Collect(classifier, plan, typed, places, names);
        if (options.Interfaces)
            shapes = [.. shapes, .. SharedInterfaces.Find(shapes)];
        var book = new NameBook(options.Names, shapes, names);
        var diagnostics = new List<ModelDiagnostic>(LimitedPlaces.Report(classifier.Limited, plan));
        TypeNamer.Assign(shapes, names, book, diagnostics);
        var members = new MemberNamer(book, shapes, diagnostics);
        foreach (var shape in shapes)
        {
            cancellation.ThrowIfCancellationRequested();
            members.Name(shape);
        }

        // 3. Their models.
        // Types around others first: what is nested sees their rules.
        shapes = [.. shapes.OrderBy(s => s.TypeName.Path.Count)];
        var factory = new ModelFactory(work, options, names, shapes);
        var models = new List<TypeModel>(shapes.Count);
        foreach (var shape in shapes)
        {
            cancellation.ThrowIfCancellationRequested();
            models.Add(factory.Make(shape));
        }

        diagnostics.AddRange(shapes.Zip(models, LossyTypes.Of).OfType<ModelDiagnostic>());
        SharedMembers.Share(models);
        SharedInterfaces.Link(shapes, models);
        var texts = new SchemaTexts(plan);
        var schemas = shapes.GroupBy(s => s.Namespace, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new SchemaSetModel(
                TypeName.Of(g.Key, TypeNamer.SchemasClass),
                texts.For(g),
                g.Where(s => s is not InterfaceShape).OrderBy(s => s.TypeName.QualifiedName, StringComparer.Ordinal).Select(ValueBuilder.Of).ToEquatableArray(),
                models.Any(m => m.Namespace == g.Key && m.Accessibility == "public") ? "public" : "internal",
                plan.Options.AssertFormats,
                plan.Options.AssertContent,
                plan.Options.OpenEnums,
                plan.Options.MaxStepsPerByte == CompileOptions.Default.MaxStepsPerByte ? null : plan.Options.MaxStepsPerByte,
                options.FormatTypes.Where(f => !FormatRegistry.Standard.TryGet(f.Format, out _)).ToEquatableArray(),
                options.KeywordTypes));
        return new DomainModelSet(
            models.OrderBy(m => m.Namespace, StringComparer.Ordinal).ThenBy(m => m.QualifiedName, StringComparer.Ordinal).ToEquatableArray(),
            schemas.ToEquatableArray(),
            diagnostics.OrderBy(d => d.Path, StringComparer.Ordinal).ThenBy(d => d.Start).ToEquatableArray())
        {
            Names = book.Record(models),
            Places = shapes.Select(shape => new TypePlace(shape.TypeName, book.PlaceOf(shape))).ToEquatableArray(),
            Work = work.Steps,
        };
    }
}
