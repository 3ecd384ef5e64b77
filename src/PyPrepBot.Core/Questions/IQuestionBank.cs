namespace PyPrepBot.Core.Questions;

/// <summary>
/// Where the bot's questions come from. Take <see cref="Current"/> once per piece of work: the next call may give a newer bank.
/// </summary>
public interface IQuestionBank
{
    /// <summary>The newest bank without a fault. A snapshot never changes after it was handed out.</summary>
    QuestionBank Current { get; }
}
