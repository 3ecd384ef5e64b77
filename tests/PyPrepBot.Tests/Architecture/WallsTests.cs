using static PyPrepBot.Tests.Architecture.Wall;

namespace PyPrepBot.Tests.Architecture;

public sealed class WallsTests
{
    public static TheoryData<string> FeatureFolders => [.. Repository.FoldersIn("src/PyPrepBot.Core/Features")];

    [Theory]
    [InlineData("Questions")]
    [InlineData("Learning")]
    [InlineData("Standing")]
    public void Pure_rules_know_neither_chat_nor_stores_nor_tasks(string rules) =>
        Within(House.Core, $"PyPrepBot.Core.{rules}").KnowsNothingOf(Forbidden.ToRules);

    [Fact]
    public void Groups_know_the_channel_they_live_in_and_nothing_else_of_the_chat()
    {
        var groups = Within(House.Core, "PyPrepBot.Core.Groups");

        groups.KnowsNothingOf([.. Forbidden.ToRules.Where(name => name != "PyPrepBot.Core.Chat")]);
        groups.KnowsOnly("PyPrepBot.Core.Chat", "PyPrepBot.Core.Chat.References");
    }

    [Fact]
    public void Questions_know_nothing_else_of_ours() =>
        Within(House.Core, "PyPrepBot.Core.Questions").KnowsOnly("PyPrepBot.Core", "PyPrepBot.Core.Questions");

    [Fact]
    public void Learning_and_standing_do_not_know_each_other()
    {
        Within(House.Core, "PyPrepBot.Core.Learning").KnowsNothingOf("PyPrepBot.Core.Standing", "PyPrepBot.Core.Groups");
        Within(House.Core, "PyPrepBot.Core.Standing").KnowsNothingOf("PyPrepBot.Core.Learning");
    }

    [Fact]
    public void The_chat_model_knows_nothing_of_study_groups() =>
        Within(House.Core, "PyPrepBot.Core.Chat").KnowsOnly("PyPrepBot.Core", "PyPrepBot.Core.Chat");

    [Fact]
    public void Events_and_projections_do_not_wait_for_anything() =>
        Assert.All(
            ["PyPrepBot.Core.Events", "PyPrepBot.Core.Projections"],
            part => Within(House.Core, part).KnowsNothingOf(
                "System.Threading.Tasks", "PyPrepBot.Core.Stores", "PyPrepBot.Core.Features", "PyPrepBot.Core.Chat"));

    [Fact]
    public void Store_contracts_do_not_know_who_uses_them() =>
        Within(House.Core, "PyPrepBot.Core.Stores").KnowsNothingOf("PyPrepBot.Core.Features", "PyPrepBot.Core.Cards");

    [Theory, MemberData(nameof(FeatureFolders))]
    public void A_feature_knows_no_other_feature(string feature) =>
        Within(House.Core, $"PyPrepBot.Core.Features.{feature}").KnowsNothingOf(
            [.. FeatureFolders.Select(row => row.Data).Where(other => other != feature).Select(other => $"PyPrepBot.Core.Features.{other}")]);

    [Fact]
    public void The_core_knows_no_platform_database_or_host() => Within(House.Core, "PyPrepBot.Core").KnowsNothingOf(Forbidden.ToCore);

    [Fact]
    public void The_transport_knows_nothing_of_ours()
    {
        var transport = Within(House.Transport, "PyPrepBot.Transport");

        transport.KnowsNothingOf(Forbidden.ToNeighbours);
        transport.KnowsNothingOf([.. House.Written(House.Core).Where(type => !type.IsNested).Select(type => type.FullName!)]);
    }

    [Fact]
    public void Discord_knows_only_the_chat()
    {
        var discord = Within(House.Discord, "PyPrepBot.Discord");

        discord.KnowsOnly("PyPrepBot.Core", "PyPrepBot.Core.Chat");
        discord.KnowsNothingOf("PyPrepBot.Slack", "PyPrepBot.Storage");
    }

    [Fact]
    public void Slack_knows_only_the_chat()
    {
        var slack = Within(House.Slack, "PyPrepBot.Slack");

        slack.KnowsOnly("PyPrepBot.Core", "PyPrepBot.Core.Chat");
        slack.KnowsNothingOf("PyPrepBot.Discord", "PyPrepBot.Storage");
    }

    [Fact]
    public void Slack_uses_of_the_web_framework_only_what_seals_tokens()
    {
        var used = House.Slack.GetReferencedAssemblies().Select(assembly => assembly.Name!)
            .Where(name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(used);
        Assert.All(used, name => Assert.StartsWith("Microsoft.AspNetCore.DataProtection", name, StringComparison.Ordinal));
    }

    [Fact]
    public void Stores_know_no_features_and_of_the_chat_only_references()
    {
        var storage = Within(House.Storage, "PyPrepBot.Storage");

        storage.KnowsNothingOf("PyPrepBot.Core.Features", "PyPrepBot.Discord", "PyPrepBot.Slack");
        storage.KnowsOnly("PyPrepBot.Core.Chat", "PyPrepBot.Core.Chat.References");
        // The secret of the option orders is made once and kept with the data.
        storage.KnowsOnly("PyPrepBot.Core.Cards", "PyPrepBot.Core.Cards.ShuffleKey");
    }

    [Fact]
    public void The_question_files_and_the_database_do_not_know_each_other()
    {
        Within(House.Storage, "PyPrepBot.Storage.Files").KnowsNothingOf("LiteDB", "PyPrepBot.Storage.LiteDb");
        Within(House.Storage, "PyPrepBot.Storage.LiteDb").KnowsNothingOf("YamlDotNet", "PyPrepBot.Storage.Files");
    }
}
