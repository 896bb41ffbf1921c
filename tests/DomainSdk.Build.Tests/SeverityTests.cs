using DomainSdk.Build.Severities;

namespace DomainSdk.Build.Tests;

public sealed class SeverityTests : IDisposable
{
    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Theory]
    [InlineData("dotnet_diagnostic.DSDK2001.severity = warning", "Warning")]
    [InlineData("dotnet_diagnostic.dsdk2001.severity: suggestion # a comment", "Info")]
    [InlineData("dotnet_diagnostic.DSDK2001.severity = none", null)]
    [InlineData("dotnet_diagnostic.DSDK2001.severity = silent", null)]
    [InlineData("dotnet_diagnostic.DSDK2001.severity = default", "Error")]
    [InlineData("dotnet_diagnostic.DSDK2002.severity = none", "Error")]
    [InlineData("dotnet_analyzer_diagnostic.category-DomainSdk.Documents.severity = warning", "Warning")]
    [InlineData("dotnet_analyzer_diagnostic.category-DomainSdk.Integrity.severity = warning", "Error")]
    [InlineData("dotnet_analyzer_diagnostic.category-DomainSdk.Documents.severity = none\ndotnet_diagnostic.DSDK2001.severity = warning", "Warning")]
    [InlineData("[*.json]\ndotnet_diagnostic.DSDK2001.severity = none", "Error")]
    public void Global_configuration_changes_an_id_or_a_category(string text, string? expected) =>
        Assert.Equal(expected, Severity(CompilerSwitches.None, ("a.globalconfig", "is_global = true\n" + text)));

    [Fact]
    public void File_that_is_not_global_says_nothing_of_documents()
    {
        const string none = "dotnet_diagnostic.DSDK2001.severity = none";
        Assert.Equal("Error", Severity(CompilerSwitches.None, (".editorconfig", "root = true\n" + none)));
        Assert.Null(Severity(CompilerSwitches.None, (".globalconfig", none)));
    }

    [Fact]
    public void Higher_level_counts_and_a_disagreement_does_not()
    {
        Assert.Equal("Warning", Severity(CompilerSwitches.None, ("a", "is_global = true\ndotnet_diagnostic.DSDK2001.severity = none"), (".globalconfig", "dotnet_diagnostic.DSDK2001.severity = warning")));
        Assert.Equal("Warning", Severity(CompilerSwitches.None, ("a", "is_global = true\nglobal_level = 101\ndotnet_diagnostic.DSDK2001.severity = warning"), (".globalconfig", "dotnet_diagnostic.DSDK2001.severity = none")));
        Assert.Equal("Error", Severity(CompilerSwitches.None, ("a", "is_global = true\ndotnet_diagnostic.DSDK2001.severity = none"), ("b", "is_global = true\ndotnet_diagnostic.DSDK2001.severity = warning")));
    }

    [Theory]
    [InlineData("1701; DSDK2001", "", "", false, DiagnosticSeverity.Error, null)]
    [InlineData("", "DSDK2001,CS1591", "", false, DiagnosticSeverity.Warning, "Error")]
    [InlineData("", "DSDK2002", "", false, DiagnosticSeverity.Warning, "Warning")]
    [InlineData("", "", "", true, DiagnosticSeverity.Warning, "Error")]
    [InlineData("", "", "DSDK2001", true, DiagnosticSeverity.Warning, "Warning")]
    [InlineData("", "", "", true, DiagnosticSeverity.Info, "Info")]
    public void Properties_of_the_compiler_count(string noWarn, string errors, string notErrors, bool all, DiagnosticSeverity severity, string? expected) =>
        Assert.Equal(expected, new ProjectSeverities([], new CompilerSwitches(noWarn, errors, notErrors, all)).Apply(Finding(severity))?.Severity.ToString());

    [Fact]
    public void What_is_hidden_where_it_stands_is_not_for_a_category_to_show()
    {
        _shop.Write("a", "is_global = true\ndotnet_analyzer_diagnostic.category-DomainSdk.Documents.severity = error");
        Assert.Null(new ProjectSeverities([Path.Combine(_shop.Folder, "a")], CompilerSwitches.None).Apply(Finding(DiagnosticSeverity.Hidden)));
    }

    private string? Severity(CompilerSwitches switches, params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files) _shop.Write(name, text);
        return new ProjectSeverities(files.Select(file => Path.Combine(_shop.Folder, file.Name)), switches).Apply(Finding(DiagnosticSeverity.Error))?.Severity.ToString();
    }

    private static Finding Finding(DiagnosticSeverity severity) => new() { Id = "DSDK2001", Severity = severity, Message = "x", Position = default };
}
