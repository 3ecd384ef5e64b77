using System.Text.RegularExpressions;
using Microsoft.Extensions.Hosting;

namespace PyPrepBot.Tests.Architecture;

public sealed partial class NameTests
{
    [Fact]
    public void A_type_is_named_by_what_it_is() => Violations.None(House.All.SelectMany(House.Written).Where(SaysNothing).Select(type => type.FullName!));

    [Theory]
    [InlineData(typeof(QuizManager))]
    [InlineData(typeof(TextUtils))]
    [InlineData(typeof(AnswerService))]
    [InlineData(typeof(StoreBase<int>))]
    public void A_name_that_says_nothing_is_seen(Type type) => Assert.True(SaysNothing(type));

    [Fact]
    public void A_service_of_the_host_may_say_so() => Assert.False(SaysNothing(typeof(TickService)));

    private static bool SaysNothing(Type type) =>
        Nothing().IsMatch(type.Name.Split('`')[0]) || (IsCalledService(type) && !typeof(IHostedService).IsAssignableFrom(type));

    private static bool IsCalledService(Type type) => type.Name.EndsWith("Service", StringComparison.Ordinal);

    [GeneratedRegex("(Manager|Helpers?|Utils?|Utilit(y|ies)|Dto|DTO|Base|Impl)$")]
    private static partial Regex Nothing();

    private static class QuizManager;

    private static class TextUtils;

    private static class AnswerService;

    private abstract class StoreBase<T>;

    private abstract class TickService : BackgroundService;
}
