using System.Globalization;
using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Naming;

/// <summary>
/// Gives every type its name from the place of its schema alone: a root by its title or file, a definition by its key, anything else by the
/// type it stands in and the member that leads to it. Names that the schema fixes by <c>x-name</c> go first, then roots, then definitions, then
/// the rest, so that a new inline schema never takes the name of a definition, nor a new definition that of a root. Where two ask for one
/// name, the user is told: only a fixed name can keep both from ever changing.
/// </summary>
internal sealed class TypeNamer
{
    /// <summary>The class that holds the schemas of a namespace.</summary>
    public const string SchemasClass = "Schemas";

    private const int DefinitionPriority = 2;

    private static readonly HashSet<string> Reserved = new(ReservedMembers.ForTypes, StringComparer.OrdinalIgnoreCase);

    private readonly SchemaNames _names;
    private readonly NameBook _book;
    private readonly List<ModelDiagnostic> _diagnostics;
    private readonly Dictionary<string, NamedShape> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(JsonText Text, string Pointer), NamedShape> _named = [];
    private readonly NumberedNames _numbers;

    private TypeNamer(SchemaNames names, NameBook book, List<ModelDiagnostic> diagnostics)
    {
        (_names, _book, _diagnostics) = (names, book, diagnostics);
        _numbers = new NumberedNames((scope, name) => _taken.ContainsKey(scope + Identifiers.Bounded(name)));
    }

    /// <summary>Names all shapes.</summary>
    /// <param name="shapes">The shapes, with namespace and root set.</param>
    /// <param name="names">What schema files are called.</param>
    /// <param name="book">The names given before and now.</param>
    /// <param name="diagnostics">Told of types that did not get the name they ask for because another has it.</param>
    public static void Assign(IReadOnlyList<NamedShape> shapes, SchemaNames names, NameBook book, List<ModelDiagnostic> diagnostics)
    {
        var namer = new TypeNamer(names, book, diagnostics);
        var ordered = shapes
            .OrderBy(s => s.Root?.TypeName is not null ? 0 : book.TypeBefore(s) is not null ? 1 : 2)
            .ThenBy(Priority)
            .ThenBy(s => s.Anchor.AbsoluteLocation.Split('#')[0], StringComparer.Ordinal)
            .ThenBy(s => s.Anchor.Source.Span.Start)
            .ThenBy(s => s.CombinedWith is not null)
            .ThenBy(s => s is not UnionShape)
            .ThenBy(book.PlaceOf, StringComparer.Ordinal)
            .ToList();
        foreach (var shape in ordered)
            namer.Name(shape);

        // The tables of enums are for the library alone: they take what is left.
        foreach (var list in ordered.OfType<EnumShape>())
            list.TableName = namer._numbers.After(list.Name + "Names", list.Namespace + ".").Prepend(list.Name + "Names").First(n => namer.Take(list.Namespace + "." + n, list));
    }

    private static int Priority(NamedShape shape)
    {
        if (shape.Root?.TypeName is not null || (shape.CaseOf is null && FixedName(shape) is not null))
            return 0;
        if (shape.Root is not null || shape.Anchor.DocumentPointer.Length == 0)
            return shape.CaseOf is null ? 1 : 4;
        return PlaceWords.Definition(shape.Anchor) is not null ? DefinitionPriority : 3 + PlaceWords.Tokens(shape.Anchor).Length;
    }

    private void Name(NamedShape shape)
    {
        if (shape.Name.Length > 0)
            return;
        var scope = shape.Namespace + ".";
        IEnumerable<string> words;
        if (Home(shape) is { } union)
        {
            // A case may stand in a definition that the union only refers to.
            Name(union);
            shape.Enclosing = union;
            scope = union.Namespace + "." + union.TypeName.QualifiedName + ".";
            words = shape is UnionShape ? [PlaceWords.KindWord(shape.Conjunction.Kinds) + "Cases"] : CaseWords(shape).Where(w => w != union.Name);
        }
        else
        {
            words = Words(shape);
        }

        NamedShape? holder = null;
        var wanted = "";
        shape.Name = Candidates(shape, words, scope).Select(Identifiers.Bounded).First(n =>
        {
            if (Reserved.Contains(n) || (shape is WrapperShape or IdentifierShape && n == "Value") || IsMemberBefore(shape, n) || (shape.Enclosing is { } outer && (n == outer.Name || ReservedMembers.ForCases.Contains(n))))
                return false;
            if (shape.AskedName.Length == 0)
                shape.AskedName = n;
            if (Take(scope + n, shape))
                return true;
            (holder, wanted) = holder is null ? (_taken[scope + n], n) : (holder, wanted);
            return false;
        });
        if (holder is not null && shape.Enclosing is null && _book.PlaceOf(holder.Anchor) != _book.PlaceOf(shape.Anchor))
            _diagnostics.Add(Collision(shape.Anchor, shape.Name, wanted, holder));
        var key = (shape.Anchor.Source.Text, shape.Anchor.DocumentPointer);
        if (shape is InterfaceShape)
            return;
        if (!_named.TryGetValue(key, out var first))
            _named.Add(key, shape);
        else if (shape is { CombinedWith: { } other, Enclosing: null } && first.CombinedWith != other && _book.TypeBefore(shape) is null)
            _diagnostics.Add(Collision(other, shape.Name, first.Name, first));
    }

    // No member of a case can be called like the union, and those that have a name keep it.
    private bool IsMemberBefore(NamedShape shape, string name) => shape is UnionShape union && _book.TypeBefore(shape) != name
        && union.Cases.Exists(c => c.Place.Shape is RecordShape record && _book.HadMember(record, name));

    // The union that a case is nested in; one that stands for a kind of another's values is only a step of that one.
    private static UnionShape? Home(NamedShape shape)
    {
        var home = shape is UnionShape ? UnionBases.OfAllKinds(shape) : shape.CaseOf;
        while (home is not null && UnionBases.OfAllKinds(home) is { } outer)
            home = outer;
        return home;
    }

    private bool Take(string name, NamedShape shape)
    {
        if (_taken.ContainsKey(name))
            return false;
        _taken.Add(name, shape);
        return true;
    }

    private ModelDiagnostic Collision(PlanNode second, string name, string wanted, NamedShape holder)
    {
        var source = second.Source;
        return new ModelDiagnostic(
            ProjectDiagnostics.NameCollision,
            $"The name '{wanted}' is that of '{_book.PlaceOf(holder.Anchor)}', so this schema becomes '{name}'. "
                + "Fix the names of both with 'x-name', or record them in a names file, so that neither changes when schemas are added",
            source.Text.Path,
            source.Span.Start,
            source.Span.Length);
    }

    private static string? FixedName(NamedShape shape) =>
        Json.TextOf(shape.Anchor.Annotation("x-name")) is { } chosen && Identifiers.Pascal(chosen) is { Length: > 0 } name ? (shape is InterfaceShape ? "I" : "") + name : null;

    private IEnumerable<string> Candidates(NamedShape shape, IEnumerable<string> words, string scope)
    {
        // What code or the project file call a type is no choice of ours.
        if (shape.Root?.TypeName is { } wanted)
            yield return wanted;
        if (_book.TypeBefore(shape) is { } before)
            yield return before;
        if (FixedName(shape) is { } chosen)
            yield return chosen;
        var last = "";
        foreach (var word in words)
        {
            if (word.Length == 0)
                continue;
            yield return last = shape is InterfaceShape ? "I" + word : word;
        }

        last = last.Length == 0 ? "Value" : last;
        yield return last + PlaceWords.KindWord(shape.Conjunction.Kinds);
        foreach (var numbered in _numbers.After(last, scope))
            yield return numbered;
    }

    private IEnumerable<string> Words(NamedShape shape)
    {
        var node = shape.Anchor;

        // Of the types of one place the first is called after it, and the others after the first and their kind.
        if (shape is not InterfaceShape && _named.TryGetValue((node.Source.Text, node.DocumentPointer), out var first))
        {
            yield return Whole(first) + PlaceWords.KindWord(shape.Conjunction.Kinds);
            yield break;
        }

        if (node.DocumentPointer.Length == 0)
        {
            yield return PlaceWords.Title(node);
            yield return Identifiers.Pascal(_names.FileWord(node));
            yield return PlaceWords.Title(node) + Identifiers.Pascal(_names.FileWord(node));
            yield break;
        }

        if (PlaceWords.Definition(node) is { } key)
        {
            yield return Identifiers.Pascal(key);
            yield return Identifiers.Pascal(_names.FileWord(node)) + Identifiers.Pascal(key);
            yield return Identifiers.Spelled(key);
            yield break;
        }

        var tokens = PlaceWords.Tokens(node);
        for (var length = tokens.Length; length >= 0; length--)
        {
            var pointer = string.Concat(tokens.Take(length).Select(t => "/" + JsonPointer.Escape(t)));
            if (_named.TryGetValue((node.Source.Text, pointer), out var owner) && length < tokens.Length && !IsWordless(owner, tokens, length))
            {
                yield return PlaceWords.After(Whole(owner), tokens, length);
                yield break;
            }

            if (length >= 2 && PlaceWords.IsDefinition(tokens, length))
            {
                yield return PlaceWords.After(Identifiers.Pascal(tokens[length - 1]), tokens, length);
                yield break;
            }
        }

        yield return PlaceWords.After(PlaceWords.Title(node) is { Length: > 0 } title ? title : Identifiers.Pascal(_names.FileWord(node)), tokens, 0);
    }

    // What stands in a branch of a condition is called after the branch in any case, as it is where the branch is no type.
    private static bool IsWordless(NamedShape owner, string[] tokens, int length) =>
        length > 0 && (tokens[length - 1] is "then" or "else") && owner.Enclosing is not null && PlaceWords.Title(owner.Anchor).Length == 0;

    private static IEnumerable<string> CaseWords(NamedShape shape)
    {
        if (shape.Anchor != shape.CaseOf!.Anchor)
        {
            yield return PlaceWords.Title(shape.Anchor);
        }
        else if (shape.CaseOf.Dispatch == UnionDispatch.Tag)
        {
            // It has no schema of its own: it is the union's, with this tag. The whole name keeps it from hiding a type called like the tag.
            yield return (shape.CaseHint is null ? "Other" : Identifiers.Pascal(shape.CaseHint)) + shape.CaseOf.Name;
        }

        yield return Identifiers.Pascal(shape.CaseHint ?? "");

        // What it alone demands tells it from the others.
        if (shape is RecordShape record)
        {
            foreach (var member in record.Members.Where(m => m.IsRequired))
                yield return "With" + Identifiers.Pascal(member.Name);
        }

        yield return "Option";
    }

    // A case that is called only after what it demands is known by the name of its union, too.
    private static string Whole(NamedShape shape) =>
        shape.Enclosing is { } union && shape.CaseHint is null && PlaceWords.Title(shape.Anchor).Length == 0 ? Whole(union) + shape.Name : shape.Name;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
