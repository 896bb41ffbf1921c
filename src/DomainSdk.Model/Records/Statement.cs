namespace DomainSdk.Model;

/// <content>What all kinds of statement have.</content>
public abstract partial record Statement
{
    /// <summary>The passage of the article's text that holds the statement, or null; only an indirect statement can do without.</summary>
    public TextSelector? Passage => Match(direct => direct.Selector, indirect => indirect.Selector, mixed => mixed.Selector);
}
