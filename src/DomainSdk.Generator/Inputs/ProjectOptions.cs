using DomainSdk.CodeGeneration;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Projects;
using DomainSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DomainSdk.Generator.Inputs;

/// <summary>What the project file says to the generator as a whole.</summary>
/// <param name="RootNamespace">The namespace of schema items that name none.</param>
/// <param name="Format"><c>DomainSdkFormat</c>: whether <c>format</c> is asserted; null: as each dialect says.</param>
/// <param name="KeepUnknownMembers"><c>DomainSdkUnknownMembers</c>: whether open objects keep members that the schema does not name.</param>
/// <param name="NumberType"><c>DomainSdkNumberType</c>: the C# type of <c>number</c> without a hint.</param>
/// <param name="ExactDates"><c>DomainSdkDates</c>: whether dates get the types that hold all that RFC 3339 allows.</param>
/// <param name="NumbersFromText"><c>DomainSdkNumbersFromText</c>: whether a number that may also stand as text is one number.</param>
/// <param name="Dialect"><c>DomainSdkDialect</c>: the dialect of schemas that name none.</param>
/// <param name="OpenEnums"><c>DomainSdkOpenEnums</c>: whether lists of strings may grow.</param>
/// <param name="Interfaces"><c>DomainSdkInterfaces</c>: whether records that include a definition share an interface.</param>
/// <param name="WritesNames"><c>DomainSdkWriteNames</c>: whether all names given are emitted, for the target that keeps them.</param>
/// <param name="FormatItems"><c>DomainSdkFormatTypes</c>: the <c>JsonFormat</c> items as text.</param>
/// <param name="FormatTypes">The types that they name.</param>
/// <param name="KeywordItems"><c>DomainSdkKeywordTypes</c>: the <c>JsonKeyword</c> items as text.</param>
/// <param name="KeywordTypes">The types that they name.</param>
/// <param name="ClosedTypes">Whether the language has closed types.</param>
/// <param name="Problems">Values that are not allowed.</param>
internal sealed record ProjectOptions(
    string RootNamespace,
    bool? Format,
    bool KeepUnknownMembers,
    string NumberType,
    bool ExactDates,
    bool NumbersFromText,
    string Dialect,
    bool OpenEnums,
    bool Interfaces,
    bool WritesNames,
    string FormatItems,
    EquatableArray<FormatTypeMapping> FormatTypes,
    string KeywordItems,
    EquatableArray<KeywordType> KeywordTypes,
    bool ClosedTypes,
    EquatableArray<DiagnosticInfo> Problems)
{
    /// <summary>Reads the properties that the package makes visible.</summary>
    /// <param name="provider">The options of the compilation.</param>
    /// <param name="cancellation">Unused: reading is quick.</param>
    public static ProjectOptions Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        _ = cancellation;
        var settings = new Settings(provider.GlobalOptions, "build_property.", message => DiagnosticInfo.OfProject(ProjectDiagnostics.InvalidSetting, message));
        var format = settings.OneOf("DomainSdkFormat", "assert", "annotation", "dialect");
        var unknownMembers = settings.OneOf("DomainSdkUnknownMembers", "keep", "drop");
        var numberType = settings.OneOf("DomainSdkNumberType", "double", "decimal", "exact");
        var dialect = settings.OneOf("DomainSdkDialect", DialectNames.All);
        return new ProjectOptions(
            settings.Text("RootNamespace"),
            format == "dialect" ? null : format == "assert",
            unknownMembers == "keep",
            numberType,
            settings.OneOf("DomainSdkDates", "framework", "exact") == "exact",
            settings.OneOf("DomainSdkNumbersFromText", "false", "true") == "true",
            dialect,
            settings.OneOf("DomainSdkOpenEnums", "false", "true") == "true",
            settings.OneOf("DomainSdkInterfaces", "false", "true") == "true",
            settings.OneOf("DomainSdkWriteNames", "false", "true") == "true",
            Inputs.FormatTypes.Read(settings),
            default,
            Inputs.KeywordTypes.Read(settings),
            default,
            false,
            settings.Problems.ToEquatableArray());
    }
}
