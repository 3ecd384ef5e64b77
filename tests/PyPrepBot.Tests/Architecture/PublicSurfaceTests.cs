using System.Reflection;

namespace PyPrepBot.Tests.Architecture;

/// <summary>Outside of Core, what others may use is Add…, …Options with their enums, and what is named here.</summary>
public sealed class PublicSurfaceTests
{
    // Transport is not here: it is a library for the platforms, and all of it is for them.
    // The exe's commands print, call or catch these; nothing else is anybody's business.
    private static readonly Dictionary<string, string[]> Named = new(StringComparer.Ordinal)
    {
        ["PyPrepBot.Discord"] = [],
        ["PyPrepBot.Slack"] = ["SlackManifest"],
        ["PyPrepBot.Storage"] =
        [
            "BankExport", "BankFault", "BankFolder", "BankImport", "BankLint", "BankLoadException", "BankPlan", "BankReload", "BankStage",
            "BankStatistics", "BankStock", "BankWarning", "ExchangeFormat", "FactCount", "FileQuestionBank", "GuessingFigures",
            "IStorageMaintenance", "ImportFile", "ImportMode", "ImportPlan", "KindCount", "LintReport", "LintWish", "LoadedBank",
            "ProofCheck", "ProofDigest", "ProofPlan", "ProofRecord", "ProofRecords", "QuestionPosition", "SeedFact",
            "StorageFailedException", "TopicCount",
        ],
    };

    public static TheoryData<string> Projects => [.. Named.Keys];

    [Theory, MemberData(nameof(Projects))]
    public void A_project_shows_only_what_is_named(string project)
    {
        var exported = Assembly.Load(project).GetExportedTypes().Where(House.IsWritten).ToList();

        Assert.NotEmpty(exported);
        Violations.None(exported.Where(type => !IsFree(type, exported) && !Named[project].Contains(type.Name)).Select(type => type.Name));
    }

    private static bool IsFree(Type type, List<Type> exported) => IsOptions(type) || IsRegistration(type) || IsSettingOf(type, exported);

    private static bool IsOptions(Type type) => type.IsSealed && type.Name.EndsWith("Options", StringComparison.Ordinal);

    private static bool IsRegistration(Type type) =>
        type is { IsAbstract: true, IsSealed: true }
        && type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly) is { Length: > 0 } methods
        && methods.All(method => method.Name.StartsWith("Add", StringComparison.Ordinal));

    private static bool IsSettingOf(Type type, List<Type> exported) =>
        type.IsEnum && exported.Where(IsOptions).Any(options => options.GetProperties().Any(setting => setting.PropertyType == type));
}
