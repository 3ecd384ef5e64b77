namespace PyPrepBot.Core.Questions.Drafts;

/// <summary>What has to be mended in a draft before it can be asked.</summary>
/// <param name="Field">The field of the form, such as <see cref="QuestionDraft.AnswerField"/>.</param>
/// <param name="Words">For whoever typed it.</param>
public sealed record DraftFault(string Field, string Words);
