namespace PyPrepBot.Core.Questions.Grading;

/// <summary>How a typed answer is compared: what counts as content differs from kind to kind.</summary>
public enum TypedKind
{
    Output,
    Expr,
    Exception,
    Number,
    Identifier,
    Text,
}
