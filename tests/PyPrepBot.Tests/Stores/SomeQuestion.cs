using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Stores;

/// <summary>Questions that keep every rule, and what a group may do with them.</summary>
internal static class SomeQuestion
{
    public static OutputQuestion Of(string id, string answer = "1\n2", string prompt = "What does this little program print?") => Marked(
        new OutputQuestion
        {
            Id = id,
            Topic = "gil",
            Difficulty = Difficulty.Medium,
            Prompt = prompt,
            Code = "print(1)\nprint(2)",
            Explain = "Two calls print two lines, one after the other, since nothing else runs in between them.",
            Author = "member",
            Since = new DateOnly(2026, 11, 23),
            Revision = "",
            Answer = answer,
        });

    public static QuestionVersion Version(
        Question question, int number = 1, QuestionDeed deed = QuestionDeed.Added, GroupId? group = null) =>
        new(group ?? Some.Group, number, Some.Ann, Some.Noon.AddMinutes(number), deed, question);

    private static OutputQuestion Marked(OutputQuestion question) => question with { Revision = QuestionRevision.Of(question) };
}
