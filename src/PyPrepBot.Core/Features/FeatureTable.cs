using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features.DailyChallenge;
using PyPrepBot.Core.Features.Help;
using PyPrepBot.Core.Features.Home;
using PyPrepBot.Core.Features.Learn;
using PyPrepBot.Core.Features.Linking;
using PyPrepBot.Core.Features.Progress;
using PyPrepBot.Core.Features.Standings;
using PyPrepBot.Core.Features.TakeQuiz;

namespace PyPrepBot.Core.Features;

/// <summary>Everything people can do, and who answers it. The first file to open.</summary>
public static class FeatureTable
{
    public static IReadOnlyList<Route> Routes { get; } =
    [
        Route.Command<ShowChallenge>("challenge", "Today's question", Deferral.Ephemeral,
            new CommandOption("day", "today, yesterday or a date such as 2026-11-22") { Suggests = true })
            with { Card = CardUse.Opens },
        Route.Suggestions<SuggestDays>("challenge"),
        Route.Command<AnswerByCommand>("answer", "Answer today's question by typing", Deferral.Ephemeral,
            new CommandOption("text", "A letter, several letters, or text") { Required = true }),
        Route.Button<OpenPrivateCard>(DailyVerb.Open, Deferral.Ephemeral) with { Card = CardUse.Opens },
        Route.Button<OpenCurrentCard>(DailyVerb.Current, Deferral.Ephemeral) with { Card = CardUse.Opens },
        Route.Button<AnswerByButton>(DailyVerb.Choose, Deferral.Ephemeral) with { Card = CardUse.Replaces },
        Route.Button<AnswerByButton>(DailyVerb.DontKnow, Deferral.Ephemeral) with { Card = CardUse.Replaces },
        Route.Choice<AnswerByChoice>(DailyVerb.Pick, Deferral.Ephemeral) with { Card = CardUse.Replaces },
        Route.Button<OpenAnswerForm>(DailyVerb.OpenForm, Deferral.Never),
        Route.Form<AnswerByForm>(DailyVerb.Form, Deferral.Ephemeral) with { Card = CardUse.Replaces },
        Route.Button<ShowHint>(DailyVerb.Hint, Deferral.UpdateOriginal),

        Route.Command<StartQuiz>("quiz", "Five questions that adapt to you", Deferral.Ephemeral,
            new CommandOption("topic", "gil, asyncio, descriptors …; none for a mix") { Suggests = true },
            new CommandOption("level", "One level only") { Choices = QuizWish.Levels },
            new CommandOption("questions", "How many, 1 to 20") { IsNumber = true, Range = (1, 20) })
            with { Card = CardUse.Opens, Shortcut = "Quick quiz" },
        Route.Suggestions<SuggestTopics>("quiz"),
        Route.Button<AnswerQuizByButton>(QuizVerb.Choose, Deferral.UpdateOriginal),
        Route.Button<AnswerQuizByButton>(QuizVerb.DontKnow, Deferral.UpdateOriginal),
        Route.Choice<AnswerQuizByChoice>(QuizVerb.Pick, Deferral.UpdateOriginal),
        Route.Button<OpenQuizForm>(QuizVerb.OpenForm, Deferral.Never),
        Route.Form<AnswerQuizByForm>(QuizVerb.Form, Deferral.UpdateOriginal),
        Route.Button<ShowQuizHint>(QuizVerb.Hint, Deferral.UpdateOriginal),
        Route.Button<ContinueQuiz>(QuizVerb.Continue, Deferral.UpdateOriginal),
        Route.Button<BeginQuiz>(QuizVerb.BeginTest, Deferral.Ephemeral) with { Card = CardUse.Opens },
        Route.Button<StartQuizOver>(QuizVerb.StartOver, Deferral.Ephemeral) with { Card = CardUse.Opens },

        Route.Command<ShowPrimer>("learn", "A topic on one screen", Deferral.Ephemeral,
            new CommandOption("topic", "gil, asyncio, descriptors …; none for all topics") { Suggests = true }),
        Route.Suggestions<SuggestTopics>("learn"),
        Route.Button<ShowPrimerByButton>(LearnVerb.Open, Deferral.Ephemeral),
        Route.Button<ShowTopics>(LearnVerb.Topics, Deferral.Ephemeral),

        Route.Command<ShowLeaderboard>("leaderboard", "Who leads, and where you are", Deferral.Ephemeral,
            new CommandOption("period", "The week unless you say otherwise") { Choices = ["week", "month", "season", "all"] }),
        Route.Command<ShowProgress>("progress", "Your rating, topics and streak", Deferral.Ephemeral),
        Route.Command<ShowHelp>("help", "What you can do here", Deferral.Ephemeral,
            new CommandOption("about", "One page of the help") { Choices = HelpPages.Names }),
        Route.Button<ShowHelpByButton>(ShowHelpByButton.Verb, Deferral.Ephemeral),

        Route.Home<ShowHome>(),

        .. GroupRoutes.All,
        .. QuestionRoutes.All,
        .. HealingRoutes.All,
        .. PeopleRoutes.All,

        Route.Command<LinkGroup>("group link", "One group in two places: same challenge, one board", Deferral.Ephemeral,
            new CommandOption("code", "The code from the other place; none to get one")) with { Access = Access.Moderators },
        Route.Button<ConfirmLink>(LinkVerb.Join, Deferral.UpdateOriginal) with { Access = Access.Moderators },
        Route.Command<UnlinkGroup>("group unlink", "Each place goes on by itself again", Deferral.Ephemeral)
            with { Access = Access.Moderators },
        Route.Button<ConfirmUnlink>(LinkVerb.Part, Deferral.UpdateOriginal) with { Access = Access.Moderators },
        Route.Command<LinkMember>("my link", "Your accounts in a linked group are one member", Deferral.Ephemeral,
            new CommandOption("code", "The code your other account was given; none to get one")),
        Route.Command<UnlinkMember>("my unlink", "Your accounts are two members again", Deferral.Ephemeral),
    ];
}
