/// <summary>'if', 'then' and 'else' over a list of texts are two cases, told apart by their tag.</summary>
internal static class Program
{
    public static void Run()
    {
        Loan loan = Loan.Parse("""{"handover":"post","address":"Pier 4","fee":1.5}""");
        Is("by post to Pier 4", loan switch { Loan.PostLoan post => "by post to " + post.Address, Loan.DeskLoan desk => $"at desk {desk.Desk}" });
        Is(LoanHandover.Post, loan.Handover);
        Is(LoanHandover.Desk, Loan.Parse("""{"handover":"desk","desk":2,"copies":3}""").Handover);

        // The tag of a case is what it is; nobody can build the wrong one.
        AreFixed<Loan.PostLoan>("Handover");
        AreFixed<Loan.DeskLoan>("Handover");
        HasNone<Loan.DeskLoan>("Address");
        IsJson("""{"handover":"post","copies":2,"address":"Pier 4"}""", new Loan.PostLoan { Address = "Pier 4", Copies = 2 }.ToJson());
        Is(true, new Loan.PostLoan { Address = "Pier 4" }.Validate().IsValid);
        Is(false, new Loan.PostLoan { Address = "x" }.Validate().IsValid);
        Is(false, Loan.PostLoan.IsValid("""{"handover":"desk","address":"Pier 4"}"""));
    }
}
