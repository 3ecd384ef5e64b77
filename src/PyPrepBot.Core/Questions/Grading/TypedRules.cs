using System.Text;

namespace PyPrepBot.Core.Questions.Grading;

/// <summary>What differs from kind to kind: the matcher, the longest input and the Unicode form.</summary>
internal sealed record TypedRules(IMatcher Matcher, int Longest, NormalizationForm Form)
{
    private static readonly TypedRules Output = new(new OutputMatcher(), 4000, NormalizationForm.FormC);
    private static readonly TypedRules Expr = new(new ExprMatcher(), 300, NormalizationForm.FormC);
    private static readonly TypedRules Exception = new(new ExceptionMatcher(), 2000, NormalizationForm.FormKC);
    private static readonly TypedRules Number = new(new NumberMatcher(), 100, NormalizationForm.FormKC);
    private static readonly TypedRules Identifier = new(new IdentifierMatcher(), 200, NormalizationForm.FormC);
    private static readonly TypedRules Text = new(new TextMatcher(), 300, NormalizationForm.FormKC);

    public static TypedRules Of(TypedKind kind) => kind switch
    {
        TypedKind.Output => Output,
        TypedKind.Expr => Expr,
        TypedKind.Exception => Exception,
        TypedKind.Number => Number,
        TypedKind.Identifier => Identifier,
        _ => Text,
    };
}
