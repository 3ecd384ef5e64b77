using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.TakeQuiz;

/// <summary>Suggests topics while one is being typed.</summary>
public sealed class SuggestTopics(IQuestionBank bank) : IInteractionHandler<Autocomplete>
{
    private const int Most = 25;

    public Task<Reply> HandleAsync(Autocomplete typing, CancellationToken cancellation)
    {
        var topics = bank.Current.Topics;
        var found = string.IsNullOrWhiteSpace(typing.Typed) ? topics.All.Take(Most) : topics.Nearest(WellFormed.Of(typing.Typed), Most);
        return Task.FromResult<Reply>(new ChoicesReply([.. found.Select(topic => new SelectOption(topic.Slug, topic.Title))]));
    }
}
