namespace PyPrepBot.Core.Questions;

/// <summary>One right option among three to five.</summary>
public sealed record SingleQuestion : ChoiceQuestion
{
    public override QuestionKind Kind => QuestionKind.Single;

    public override bool Shuffles => true;
}
