using System.Reflection;

namespace DomainSdk.Schema.Tests.Results;

public class DiagnosticCatalogTests
{
    [Fact]
    public void Every_id_is_described_once()
    {
        var ids = typeof(DiagnosticCatalog).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!).ToList();

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.All(ids, id => Assert.Single(DiagnosticCatalog.All, d => d.Id == id));
        Assert.All(DiagnosticCatalog.All, d => Assert.True(d.Title.Length > 0 && d.Help.Length > 20, d.Id));
    }
}
