using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;
using Fluid.Values;

namespace DomainSdk.Reports;

/// <summary>The templates. Every text that comes from a corpus is made fit to be shown, and encoded for HTML, here and nowhere else.</summary>
internal sealed class SiteTemplates
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly TemplateOptions _options = new()
    {
        FileProvider = new EmbeddedText(),
        CultureInfo = CultureInfo.InvariantCulture,
        MemberAccessStrategy = new UnsafeMemberAccessStrategy { MemberNameStrategy = MemberNameStrategies.CamelCase },
    };

    private readonly IFluidTemplate _frame;

    public SiteTemplates()
    {
        _options.ValueConverters.Add(value => value is string text ? new StringValue(ShownText.Of(text)) : null);
        _frame = new FluidParser().Parse(EmbeddedText.Read("frame.liquid"));
    }

    /// <summary>Writes a page. Safe for several threads.</summary>
    public void Render(TextWriter writer, PageFrame frame)
    {
        var context = new TemplateContext(_options);
        context.SetValue("frame", frame);
        context.SetValue("page", frame.Page);
        context.SetValue("root", frame.Root);
        _frame.RenderAsync(writer, s_encoder, context).AsTask().GetAwaiter().GetResult();
    }
}
