using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>Hands each member their own view of a challenge.</summary>
public sealed class DailyCard(IQuestionBank bank, ICardStore cards, ShuffleKey key)
{
    /// <summary>The member's card, made and kept when they first look at the challenge.</summary>
    /// <returns>Null when the question is gone from the bank altogether.</returns>
    public async Task<(PersonalCard Card, Question Question)?> OpenAsync(
        Challenge challenge, MemberId member, DateTimeOffset now, CancellationToken cancellation)
    {
        var kept = await cards.FindAsync(challenge.Group, challenge.Date, member, cancellation);
        var question = Find(challenge.Group, kept?.QuestionId ?? challenge.QuestionId, kept?.Revision ?? challenge.Revision);
        if (question is null)
        {
            return null;
        }

        var card = kept ?? await cards.OpenAsync(Draw(challenge, member, question, now), cancellation);
        return (card, question);
    }

    // A member sees the revision their card was drawn with while the process remembers it, else the newest: options keep their ids
    // through an edit unless their own text changed. Where only the key was put right, the newest one judges.
    private Question? Find(GroupId group, string id, string revision) =>
        bank.Of(group).FindAsked(id, revision) ?? bank.Of(group).Find(id);

    private PersonalCard Draw(Challenge challenge, MemberId member, Question question, DateTimeOffset now)
    {
        var occasion = $"{challenge.Group}|{ChallengeDate.Text(challenge.Date)}";
        return new PersonalCard(
            challenge.Group, challenge.Date, member, question.Id, question.Revision,
            OptionOrder.Of(question, key, occasion, member.Value), now);
    }
}
