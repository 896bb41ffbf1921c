using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Writes the class that holds the schema texts of a namespace and registers its types.</summary>
internal static class SchemasEmitter
{
    /// <summary>Writes the file.</summary>
    /// <param name="schemas">The schemas.</param>
    public static GeneratedFile Emit(SchemaSetModel schemas)
    {
        var o = new SourceWriter();
        var values = new ValueText(ScopedNames.InFull(schemas.Type.Namespace), []);
        o.Line("/// <summary>The schemas that the types of this namespace were generated from.</summary>");
        o.Line("[" + CodeFile.Generated + "]");
        o.Open($"{schemas.Accessibility} static class {schemas.Type.Name}");
        var options = Options(schemas);
        o.Line("/// <summary>The schemas, compiled when they are first needed.</summary>");
        o.Line("public static global::DomainSdk.SchemaSet Set { get; } = new(");
        for (var i = 0; i < schemas.Texts.Count; i++)
        {
            var text = schemas.Texts[i];
            var path = text.Path is null ? "null" : Literal.String(text.Path);
            o.Line($"    new global::DomainSdk.SchemaText({Literal.String(text.Uri)}, {path}, static () => {Raw(text.Text)}){(i + 1 < schemas.Texts.Count ? "," : ")" + options + ";")}");
        }

        if (schemas.Texts.Count == 0)
            o.Line($"    ){options};");
        o.Line();
        o.Line("/// <summary>Tells <c>JsonSerializer</c> of the types of this namespace without reflection.</summary>");
        o.Line("public static global::DomainSdk.JsonModelTypeInfoResolver TypeInfoResolver => field ??= new global::DomainSdk.JsonModelTypeInfoResolver()");
        for (var i = 0; i < schemas.Registrations.Count; i++)
            o.Line($"    .{Registration(values, schemas.Registrations[i])}(){(i + 1 < schemas.Registrations.Count ? "" : ";")}");
        if (schemas.Registrations.Count == 0)
            o.Line("    ;");
        o.Close();
        return new GeneratedFile(FileNames.Of(schemas.Type), FileText.Compose(schemas.Type.Namespace, "the schemas of the namespace", [], holdsCases: false, o.ToString()));
    }

    private static string Registration(ValueText values, ValueModel value) => value switch
    {
        EnumValueModel => $"AddEnum<{values.Type(value)}, {values.CodecType(value)}>",
        NamedValueModel { IsValueType: true } => $"AddStruct<{values.Type(value)}>",
        _ => $"Add<{values.Type(value)}>",
    };

    /// <summary>The options that make the plan at run time the one that the types were made of.</summary>
    private static string Options(SchemaSetModel schemas)
    {
        var options = new List<string>();
        if (schemas.AssertFormats is { } formats)
            options.Add("AssertFormats = " + (formats ? "true" : "false"));
        if (schemas.AssertContent)
            options.Add("AssertContent = true");
        if (schemas.OpenEnums)
            options.Add("OpenEnums = true");
        if (schemas.MaxStepsPerByte is { } steps)
            options.Add(FormattableString.Invariant($"MaxStepsPerByte = {steps}"));
        if (schemas.Formats.Count > 0)
        {
            var known = schemas.Formats.Select(f => $".With({Literal.String(f.Format)}, global::DomainSdk.Runtime.ParsableCodec<{f.Type}>.IsValid)");
            options.Add("Formats = global::DomainSdk.Schema.Semantics.FormatRegistry.Standard" + string.Concat(known));
        }

        if (schemas.Keywords.Count > 0)
            options.Add("Keywords = [" + string.Join(", ", schemas.Keywords.Select(k => $"new {k.Type}()")) + "]");

        return options.Count == 0 ? "" : " { " + string.Join(", ", options) + " }";
    }

    /// <summary>A raw UTF-8 literal, with as many quotes around it as the text calls for.</summary>
    private static string Raw(string json)
    {
        // In JSON these can stand in strings only; in C# they end the line.
        var text = json.Replace("\u2028", "\\u2028").Replace("\u2029", "\\u2029").Replace("\u0085", "\\u0085");
        var quotes = "\"\"\"";
        while (text.Contains(quotes, StringComparison.Ordinal))
            quotes += "\"";

        // A raw literal on one line neither begins nor ends with a quote: a space is white space in JSON.
        var start = text.StartsWith("\"", StringComparison.Ordinal) ? " " : "";
        var end = text.EndsWith("\"", StringComparison.Ordinal) ? " " : "";
        return quotes + start + text + end + quotes + "u8";
    }
}
