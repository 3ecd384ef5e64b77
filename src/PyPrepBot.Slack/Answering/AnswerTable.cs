using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Reading;

namespace PyPrepBot.Slack.Answering;

/// <summary>Which kind of interaction is answered how.</summary>
internal sealed class AnswerTable(
    CommandAnswers commands, MessageAnswers messages, WindowAnswers windows, FormAnswers forms, SaidAnswers said, HomeAnswers home,
    SuggestionAnswers suggestions)
{
    public IAnswers For(Interaction interaction, AnswerWays ways) => interaction switch
    {
        SlashCommand when ways.TriggerId is null && ways.ResponseUrl is null => said,
        SlashCommand => commands,
        ModalSubmit => forms,
        HomeOpened => home,
        Autocomplete => suggestions,
        _ when ways.ViewId is not null => windows,
        _ => messages,
    };
}
