namespace PyPrepBot.Core.Questions.Drafts;

/// <summary>A question as somebody typed it into a form, before any rule has looked at it.</summary>
/// <param name="Prompt">The question; code stands between lines of three backticks.</param>
/// <param name="Answer">What is right, as <see cref="DraftText"/> says for each kind.</param>
/// <param name="Place">Topic and level, such as <c>gil medium</c>.</param>
/// <param name="Sources">Addresses with blanks or line ends between them; may be empty.</param>
public sealed record QuestionDraft(QuestionKind Kind, string Prompt, string Answer, string Explain, string Place, string Sources)
{
    /// <summary>What the field of a form is called by which each part comes.</summary>
    public const string PromptField = "prompt";
    public const string AnswerField = "answer";
    public const string ExplainField = "explain";
    public const string PlaceField = "place";
    public const string SourcesField = "sources";
}
