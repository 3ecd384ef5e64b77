using LiteDB;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Quizzes;
using PyPrepBot.Core.Stores;
using PyPrepBot.Discord;
using PyPrepBot.Slack;
using PyPrepBot.Storage.Files;
using Quartz;
using Spectre.Console;
using YamlDotNet.RepresentationModel;

namespace PyPrepBot.Tests.Architecture;

/// <summary>Breaks every wall on purpose, each type another one: what the walls do not see here they would not see in src.</summary>
internal static class Trespasser
{
    public static IReadOnlyDictionary<string, Type> ByName { get; } = new Dictionary<string, Type>
    {
        ["PyPrepBot.Core.Cards"] = typeof(DrawsACard),
        ["PyPrepBot.Core.Challenges"] = typeof(TakesAChallenge),
        ["PyPrepBot.Core.Chat"] = typeof(Speaks),
        ["PyPrepBot.Core.Events"] = typeof(WritesTheLog),
        ["PyPrepBot.Core.Features"] = typeof(UsesAFeature),
        ["PyPrepBot.Core.Projections"] = typeof(ReadsAProjection),
        ["PyPrepBot.Core.Quizzes"] = typeof(TakesATest),
        ["PyPrepBot.Core.Stores"] = typeof(AsksAStore),
        ["PyPrepBot.Discord"] = typeof(TalksToDiscord),
        ["PyPrepBot.Slack"] = typeof(TalksToSlack),
        ["PyPrepBot.Storage"] = typeof(LoadsTheBank),
        ["System.Threading.Tasks"] = typeof(Waits),
        ["Microsoft.Extensions.Logging"] = typeof(KeepsADiary),
        ["LiteDB"] = typeof(OpensADatabase),
        ["Microsoft.AspNetCore"] = typeof(ServesAPage),
        ["Microsoft.Extensions.Configuration"] = typeof(ReadsSettings),
        ["Microsoft.Extensions.DependencyInjection"] = typeof(FillsTheContainer),
        ["Microsoft.Extensions.Hosting"] = typeof(PlaysHost),
        ["Quartz"] = typeof(KeepsAppointments),
        ["Serilog"] = typeof(WritesALogFile),
        ["Spectre.Console"] = typeof(Paints),
        ["System.CommandLine"] = typeof(ReadsTheCommandLine),
        ["System.IO.File"] = typeof(ReadsAFile),
        ["System.Net"] = typeof(FetchesAPage),
        ["System.Text.Json"] = typeof(ReadsJson),
        ["YamlDotNet"] = typeof(ReadsYaml),
    };

    internal static class DrawsACard
    {
        public static string Draw(string text) => CardMessages.Bare(text);
    }

    internal static class TakesAChallenge
    {
        public static bool IsOpen(Challenge challenge) => challenge.Status == ChallengeStatus.Open;
    }

    internal static class Speaks
    {
        public static Reply Say(string text) => Reply.InChannel(new ChatMessage(text));
    }

    internal static class NamesAChannel
    {
        public static string Name(ChannelRef channel) => channel.Id;
    }

    internal static class WritesTheLog
    {
        public static string Key(LogEvent entry) => entry.Key;
    }

    internal static class UsesAFeature
    {
        public static IEnumerable<string> Names() => FeatureTable.Routes.Select(route => route.Name);
    }

    internal static class ReadsAProjection
    {
        public static Func<MemberState, int> Count { get; } = member => member.RatedAnswers;
    }

    internal static class TakesATest
    {
        public static IReadOnlyList<QuizItem> Items(QuizSession session) => session.Items;
    }

    internal static class AsksAStore
    {
        public static Type Store => typeof(IReportStore);
    }

    internal static class TalksToDiscord
    {
        public static bool IsOn(DiscordOptions options) => options.IsOn;
    }

    internal static class TalksToSlack
    {
        public static bool IsOn(SlackOptions options) => options.IsOn;
    }

    internal static class LoadsTheBank
    {
        public static BankFault? First(LintReport report) => report.Faults.Count > 0 ? report.Faults[0] : null;
    }

    internal static class Waits
    {
        public static async Task WaitAsync(Task task) => await task;
    }

    internal static class KeepsADiary
    {
        public static bool Writes(ILogger logger) => logger.IsEnabled(LogLevel.Debug);
    }

    internal static class OpensADatabase
    {
        public static string Name(ILiteDatabase database) => database.GetCollectionNames().First();
    }

    internal static class ServesAPage
    {
        public static int Status(HttpContext context) => context.Response.StatusCode;
    }

    internal static class ReadsSettings
    {
        public static string? Path(IConfiguration settings) => settings["Storage:Path"];
    }

    internal static class FillsTheContainer
    {
        public static int Count(IServiceCollection services) => services.Count;
    }

    internal static class PlaysHost
    {
        public static bool IsHost(object thing) => thing is IHost;
    }

    internal static class KeepsAppointments
    {
        public static string Group(ITrigger trigger) => trigger.Key.Group;
    }

    internal static class WritesALogFile
    {
        public static Serilog.ILogger? Logger => null;
    }

    internal static class Paints
    {
        public static IEnumerable<string> Colours()
        {
            yield return Color.Red.ToMarkup();
        }
    }

    internal static class ReadsTheCommandLine
    {
        public static string Name(System.CommandLine.Command command) => command.Name;
    }

    internal static class ReadsAFile
    {
        public static string Read(string path) => File.ReadAllText(path);
    }

    internal static class FetchesAPage
    {
        public static Uri? Address(System.Net.Http.HttpClient client) => client.BaseAddress;
    }

    internal static class ReadsJson
    {
        public static List<System.Text.Json.JsonElement> None() => [];
    }

    internal static class ReadsYaml
    {
        public static YamlNode Root(YamlDocument document) => document.RootNode;
    }
}
