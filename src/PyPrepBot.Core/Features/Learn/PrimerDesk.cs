using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Learn;

/// <summary>Finds the primer somebody means, and says how far they are on its topic.</summary>
public sealed class PrimerDesk(IQuestionBank bank, GroupDirectory directory, IMemberStore members)
{
    /// <summary>All topics, with how much there is to each.</summary>
    public Reply Contents()
    {
        var current = bank.Current;
        return Reply.Ephemeral(LearnMessages.Contents(current.Topics.All, topic => current.LiveOn(topic.Slug).Count));
    }

    public async Task<Reply> OpenAsync(Interaction interaction, string name, CancellationToken cancellation)
    {
        var current = bank.Current;
        if (current.Topics.Find(name) is not { } topic)
        {
            return Reply.Ephemeral(LearnMessages.UnknownTopic(current.Topics.Nearest(name, 3)));
        }

        if (current.FindPrimer(topic.Slug) is not { } primer)
        {
            return Reply.Ephemeral(LearnMessages.NoPrimer(topic));
        }

        var (group, member) = await directory.WhoAsync(interaction, cancellation);
        var answered = (await members.FindAsync(group.Id, member, cancellation)).Answered;
        var questions = bank.Of(group.Id).LiveOn(topic.Slug);
        return Reply.Ephemeral(LearnMessages.Primer(
            primer, questions.Count(question => answered.Contains(question.Id)), questions.Count));
    }
}
