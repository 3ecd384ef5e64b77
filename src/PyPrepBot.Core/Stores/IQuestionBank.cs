using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Stores;

/// <summary>
/// Where the bot's questions come from. Take a snapshot once per piece of work: the next call may give a newer bank.
/// </summary>
public interface IQuestionBank
{
    /// <summary>What all groups share: the newest bank without a fault. A snapshot never changes after it was handed out.</summary>
    QuestionBank Current { get; }

    /// <summary>
    /// What one group is asked: the shared bank with what the group itself wrote, changed, retired or set aside. No other group sees it.
    /// </summary>
    QuestionBank Of(GroupId group) => Current;
}
