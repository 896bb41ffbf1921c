using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>The file of one type while it is written: names, documentation, attributes, rules and checks.</summary>
internal sealed class CodeFile
{
    private readonly TypeModel _type;

    /// <summary>Begins the file.</summary>
    /// <param name="type">The type.</param>
    /// <param name="cancellation">Ends the work.</param>
    public CodeFile(TypeModel type, CancellationToken cancellation)
    {
        _type = type;
        Out = new SourceWriter(cancellation);
        Names = new ScopedNames(type.Namespace, type.Scope);
        Values = new ValueText(Names, type.Rules);
        foreach (var enclosing in type.Type.Path.Take(type.Type.Path.Count - 1))
            Out.Open("partial record " + enclosing);
    }

    /// <summary>Where the text goes.</summary>
    public SourceWriter Out { get; }

    /// <summary>How the code of the type writes names.</summary>
    public ScopedNames Names { get; }

    /// <summary>How it writes types and codecs of values.</summary>
    public ValueText Values { get; }

    /// <summary>A type of the library where a type is meant.</summary>
    /// <param name="type">The type.</param>
    public string Type(LibraryType type) => Names.Type(type);

    /// <summary>The type itself, inside its code.</summary>
    public string Own => Names.Own(_type.Type);

    /// <summary>A type of the library at the beginning of an expression, where a member of the same name would be meant instead.</summary>
    /// <param name="type">The type.</param>
    public string Static(LibraryType type) => Names.Expression(type);

    /// <summary>Writes a documentation comment.</summary>
    /// <param name="documentation">What the schema says, or null.</param>
    /// <param name="otherwise">What to say where it says nothing, as it stands in the comment; or null.</param>
    public void Document(DocumentationModel? documentation, string? otherwise = null)
    {
        foreach (var line in DocumentationText.Of(documentation, otherwise))
            Out.Line("/// " + line);
    }

    /// <summary>Writes the attribute of a member, if it is deprecated.</summary>
    /// <param name="documentation">What the schema says, or null.</param>
    public void Deprecate(DocumentationModel? documentation)
    {
        if (documentation?.IsDeprecated == true)
            Out.Line($"[{Obsolete(documentation)}]");
    }

    /// <summary>Writes the attributes of a type.</summary>
    /// <param name="converter">The converter for <c>JsonSerializer</c>, or null for that of models.</param>
    /// <param name="debuggerText">What the debugger shows, or null.</param>
    public void Attributes(string? converter = null, string? debuggerText = null)
    {
        converter ??= $"{Type(Library.JsonModelConverter)}<{Own}>";
        var conversion = _type.HasConverter ? "" : $", global::System.Text.Json.Serialization.JsonConverter(typeof({converter}))";
        var debugger = debuggerText is null ? "" : $", global::System.Diagnostics.DebuggerDisplay({Literal.String(debuggerText)})";
        var obsolete = _type.Documentation?.IsDeprecated == true ? ", " + Obsolete(_type.Documentation) : "";
        Out.Line($"[{Generated}{conversion}{debugger}{obsolete}]");
    }

    /// <summary>The attribute that says who wrote the code.</summary>
    public const string Generated = "global::System.CodeDom.Compiler.GeneratedCode(\"DomainSdk\", \"" + FileText.Version + "\")";

    /// <summary>The attribute that keeps what only the library calls out of completion lists.</summary>
    public const string Hidden = "global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)";

    // Fully compiled at the first call: what the runtime learns by watching a reader of few documents makes it slower, up to twice.
    private const string Optimized = "global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)";

    /// <summary>Writes the property that tells the schema.</summary>
    /// <param name="hides">Whether a base type has one too.</param>
    public void SchemaProperty(bool hides = false) =>
        Out.Line($"public static {(hides ? "new " : "")}{Type(Library.SchemaNode)} Schema {{ get; }} = {Schema(_type.SchemaUri)};\n");

    /// <summary>The expression for a schema of the set.</summary>
    /// <param name="uri">Its absolute location.</param>
    public string Schema(string uri) => $"{Names.Expression(_type.Schemas)}.Set[{Literal.String(uri)}]";

    /// <summary>Begins the reader.</summary>
    public void OpenRead()
    {
        Out.Line($"[{Hidden}, {Optimized}]");
        Out.Open("public " + ReadSignature("Read"));
    }

    /// <summary>Writes the reader of a type that is nothing but a case, which its union judges, and begins the one that the union calls.</summary>
    /// <param name="union">The union.</param>
    public void OpenReadCase(TypeName union)
    {
        Out.Line($"[{Hidden}]");
        Out.Line($"public {ReadSignature("Read")} => {Static(Library.JsonRead)}.Case<TMode, {Names.Type(union)}, {Own}>(json, at, out value);");
        Out.Line($"[{Hidden}, {Optimized}]");
        Out.Open("internal " + ReadSignature("ReadCase"));
    }

    /// <summary>Begins the function, within its reader, that reads a record with many members, where there is room for them.</summary>
    /// <param name="count">How many there are.</param>
    public void OpenMembers(int count)
    {
        Out.Line(FormattableString.Invariant($"return {Static(Library.JsonRead)}.HasRoom({count}) ? Members(json, at, out value) : -1;\n"));
        Out.Line($"[{Optimized}]");
        Out.Open($"static int Members({Type(Library.ReadOnlySpan)}<byte> json, int at, out {Own} value)");
        Out.Line("value = null!;");
    }

    /// <summary>Begins the function that validates a record without making it, within its reader.</summary>
    public void OpenValidate()
    {
        Out.Line($"[{Optimized}]");
        Out.Open($"static int Validate({Type(Library.ReadOnlySpan)}<byte> json, int at)");
    }

    /// <summary>Begins the function that tries the cases of a union, within its reader.</summary>
    public void OpenTry()
    {
        Out.Line($"[{Optimized}]");
        Out.Open($"static int tryEach({Type(Library.ReadOnlySpan)}<byte> json, int at, out {Own} value)");
    }

    /// <summary>Writes the residual checks into the reader.</summary>
    public void RunChecks()
    {
        for (var i = 0; i < _type.Checks.Count; i++)
            Out.Line(FormattableString.Invariant($"if (!{CheckName}{i}.Holds(json, at)) return -1;"));
    }

    /// <summary>Begins the writer.</summary>
    public void OpenWrite()
    {
        Out.Line();
        Out.Line($"[{Hidden}]");
        Out.Open($"public static void Write(ref {Type(Library.JsonOutput)} output, {Own} value)");
    }

    /// <summary>Writes the structs that hold rules, and the fields that hold residual checks.</summary>
    public void Rules()
    {
        if (_type.Checks.Count + _type.Rules.Count > 0)
            Out.Line();
        var text = new RuleText(this);
        for (var i = 0; i < _type.Checks.Count; i++)
            Out.Line(FormattableString.Invariant($"private static readonly {Type(Library.ResidualCheck)} {CheckName}{i} = {text.Make(_type.Checks[i])};"));
        foreach (var rule in _type.Rules)
        {
            var type = Type(RuleText.TypeOf(rule.Rule));
            Out.Line($"private readonly struct {rule.Name} : {Type(Library.RuleInterface)}<{type}> {{ public static {type} Rule {{ get; }} = {text.Make(rule.Rule)}; }}");
        }
    }

    /// <summary>Ends the file.</summary>
    public GeneratedFile Finish()
    {
        for (var i = 1; i < _type.Type.Path.Count; i++)
            Out.Close();
        var holdsCases = _type is UnionModel or ScalarUnionModel || _type.Type.Path.Count > 1;
        return new GeneratedFile(FileNames.Of(_type.Type), FileText.Compose(_type.Namespace, _type.Origin, Names.Used, holdsCases, Out.ToString()));
    }

    // Cases are nested in their union and derive from it: their fields must not hide its own.
    private string CheckName => _type is UnionModel ? "s_whole" : "s_check";

    private string ReadSignature(string name) =>
        $"static int {name}<TMode>({Type(Library.ReadOnlySpan)}<byte> json, int at, out {Own} value) where TMode : struct, {Type(Library.ReadMode)}";

    private static string Obsolete(DocumentationModel documentation) =>
        $"global::System.Obsolete({Literal.String(documentation.DeprecationMessage ?? "The schema says so.")})";
}
